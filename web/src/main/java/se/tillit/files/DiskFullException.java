package se.tillit.files;

/** The store has no room for the file; its size in MB, rounded up, is told. */
public class DiskFullException extends FileRefusedException {

    public DiskFullException(long megabytes) {
        super(megabytes);
    }
}
