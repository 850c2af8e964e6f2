package se.tillit.files;

/** A zip file holds more files, or unpacks to more, than is taken in at once; both limits are told. */
public class ArchiveTooLargeException extends FileRefusedException {

    public ArchiveTooLargeException(long files, long gigabytes) {
        super(files, gigabytes);
    }
}
