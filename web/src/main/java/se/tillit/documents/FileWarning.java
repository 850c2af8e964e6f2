package se.tillit.documents;

/** What the author of a document may want to mend in its file (domain.md A9, G7). Stops nothing. */
public enum FileWarning {
    /** A PDF of pictures: nobody can search it or hear it read. */
    SCANNED,
    /** A PDF that does not tell what is heading, list and text. */
    UNTAGGED,
    WITHOUT_LANGUAGE,
    WITHOUT_TITLE,
    /** Something that looks like a personal identity number. */
    PERSONNUMMER
}
