package se.tillit.documents;

/** What a registrar did with a record's quarantine. */
public enum QuarantineStep {
    SET,
    LIFTED
}
