package se.tillit.files;

/** Opening the file could harm: it unpacks to far more than it should, or is an image too large to show (quality.md 5.2.3). */
public class UnsafeFileException extends FileRefusedException {

    public UnsafeFileException() {
        super();
    }
}
