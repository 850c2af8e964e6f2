package se.tillit.directory;

import se.tillit.shared.FieldException;

/** The file is no picture in a format that the portal reads, or a broken one. */
public class PictureUnusableException extends FieldException {

    PictureUnusableException() {
        super("picture");
    }
}
