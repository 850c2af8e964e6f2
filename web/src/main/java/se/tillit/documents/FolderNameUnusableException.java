package se.tillit.documents;

import se.tillit.shared.FieldException;

/** Nobody could tell a folder of this name from others, or it names a way through several. */
public class FolderNameUnusableException extends FieldException {

    FolderNameUnusableException() {
        super("folderName");
    }
}
