package se.tillit.directory;

import se.tillit.shared.FieldException;

/** The file has more bytes or more points than a picture of a person needs. */
public class PictureTooLargeException extends FieldException {

    PictureTooLargeException() {
        super("picture");
    }
}
