package se.tillit.files;

/** The content is something else than the name says (quality.md 5.2.2). */
public class FileContentMismatchException extends FileRefusedException {

    public FileContentMismatchException(String extension) {
        super(extension);
    }
}
