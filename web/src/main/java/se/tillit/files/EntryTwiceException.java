package se.tillit.files;

/** A zip file holds two files of the same name in the same folder. */
public class EntryTwiceException extends FileRefusedException {

    public EntryTwiceException() {
        super();
    }
}
