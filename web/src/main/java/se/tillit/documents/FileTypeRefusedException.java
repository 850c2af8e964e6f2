package se.tillit.documents;

/** The portal does not take files of this kind. */
public class FileTypeRefusedException extends FileRefusedException {

    public FileTypeRefusedException() {
        super();
    }
}
