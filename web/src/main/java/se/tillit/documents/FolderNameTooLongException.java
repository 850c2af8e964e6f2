package se.tillit.documents;

import se.tillit.shared.FieldException;

/** The name is longer than a folder's can be. */
public class FolderNameTooLongException extends FieldException {

    FolderNameTooLongException(int longest) {
        super("folderName", longest);
    }
}
