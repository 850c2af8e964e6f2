package se.tillit.files;

/** The file has no content. */
public class EmptyFileException extends FileRefusedException {

    public EmptyFileException() {
        super();
    }
}
