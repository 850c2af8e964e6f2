package se.tillit.directory;

import se.tillit.shared.FieldException;

/** No file was chosen. */
public class PictureMissingException extends FieldException {

    PictureMissingException() {
        super("picture");
    }
}
