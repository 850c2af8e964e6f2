package se.tillit.files;

/** The portal does not take files of this kind. */
public class FileTypeRefusedException extends FileRefusedException {

    public FileTypeRefusedException() {
        super();
    }
}
