package se.tillit.documents;

import se.tillit.files.FileRefusedException;

/** The file is what the newest version is already. */
public class SameContentException extends FileRefusedException {

    SameContentException(int number) {
        super(number);
    }
}
