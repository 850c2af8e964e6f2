package se.tillit.documents;

import se.tillit.files.FileRefusedException;

/** Not all of the file has come yet. */
public class UploadNotWholeException extends FileRefusedException {

    public UploadNotWholeException() {
        super();
    }
}
