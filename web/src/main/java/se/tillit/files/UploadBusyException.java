package se.tillit.files;

import se.tillit.shared.ConflictException;

/** Another request writes to the same upload. */
public class UploadBusyException extends ConflictException {

    public UploadBusyException() {
        super();
    }
}
