package se.tillit.files;

/** The malware scanner does not let the file in. */
public class InfectedFileException extends FileRefusedException {

    public InfectedFileException() {
        super();
    }
}
