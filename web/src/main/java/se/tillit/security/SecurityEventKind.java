package se.tillit.security;

/** What the security log knows (domain.md S2): acts, never contents. */
public enum SecurityEventKind {
    SIGN_IN,
    SIGN_OUT,
    JOB_START,
    EXPORT
}
