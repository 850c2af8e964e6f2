package se.tillit.documents;

import se.tillit.shared.FieldException;

/** There is a folder of this name in the same place. Capitals and accents make no difference. */
public class FolderNameTakenException extends FieldException {

    FolderNameTakenException(String name) {
        super("folderName", name);
    }
}
