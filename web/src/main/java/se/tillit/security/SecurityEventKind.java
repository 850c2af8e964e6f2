package se.tillit.security;

/** What the security log knows (domain.md S2): acts, never contents. */
public enum SecurityEventKind {
    SIGN_IN,
    SIGN_OUT,
    /** Someone who was invited made an account. */
    ACCOUNT_CREATION,
    JOB_START,
    EXPORT,
    /** The malware scanner found something: refused, or no longer opened by anybody. */
    MALWARE,
    /** A file that no document refers to was removed from the store. */
    FILE_REMOVAL
}
