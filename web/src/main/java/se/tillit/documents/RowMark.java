package se.tillit.documents;

import se.tillit.files.ScanState;

/**
 * What a list tells of a document beside its row.
 *
 * @param holder who has checked it out; null when nobody has
 * @param pictured whether there is a small picture of it that may be shown
 */
public record RowMark(long documentId, String holder, boolean pictured) {

    public RowMark(long documentId, String givenName, String surname, Integer picturePages, ScanState scan) {
        this(
                documentId,
                surname == null ? null : givenName + " " + surname,
                picturePages != null && picturePages > 0 && (scan == null || scan == ScanState.CLEAN));
    }
}
