package se.tillit.files;

/** It is no zip file, or a damaged one. */
public class ArchiveUnreadableException extends FileRefusedException {

    public ArchiveUnreadableException() {
        super();
    }
}
