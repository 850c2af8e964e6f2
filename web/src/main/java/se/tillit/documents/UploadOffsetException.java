package se.tillit.documents;

import se.tillit.shared.ConflictException;

/** The piece does not begin where the upload has come to: another tab sends the same file. */
public class UploadOffsetException extends ConflictException {

    public UploadOffsetException() {
        super();
    }
}
