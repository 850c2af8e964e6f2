package se.tillit.files;

/** The path of a file in a zip file leads out of it. */
public class EntryLeadsOutException extends FileRefusedException {

    public EntryLeadsOutException() {
        super();
    }
}
