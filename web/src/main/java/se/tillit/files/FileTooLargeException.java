package se.tillit.files;

/** The file is larger than {@code tillit.documents.max-file-mib}. */
public class FileTooLargeException extends FileRefusedException {

    public FileTooLargeException(long maxMebibytes) {
        super(maxMebibytes);
    }
}
