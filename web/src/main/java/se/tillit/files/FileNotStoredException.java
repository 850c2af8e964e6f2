package se.tillit.files;

/** The store could not write the file. */
public class FileNotStoredException extends FileRefusedException {

    public FileNotStoredException() {
        super();
    }
}
