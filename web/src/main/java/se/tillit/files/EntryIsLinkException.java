package se.tillit.files;

/** What lies in a zip file points to something else. */
public class EntryIsLinkException extends FileRefusedException {

    public EntryIsLinkException() {
        super();
    }
}
