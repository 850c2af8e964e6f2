package se.tillit.documents;

/** The file has no content. */
public class EmptyFileException extends FileRefusedException {

    public EmptyFileException() {
        super();
    }
}
