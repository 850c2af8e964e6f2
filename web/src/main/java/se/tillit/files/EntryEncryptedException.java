package se.tillit.files;

/** A file in a zip file is encrypted, or packed in a way that cannot be read. */
public class EntryEncryptedException extends FileRefusedException {

    public EntryEncryptedException() {
        super();
    }
}
