package se.tillit.documents;

/** Why a registrar hides a record. The first is what one click says. */
public enum QuarantineReason {
    SECRECY,
    PERSONAL_DATA,
    COPYRIGHT,
    MALWARE,
    OTHER
}
