package se.tillit.documents;

import se.tillit.shared.FieldException;

/** There is a folder of this name in the same place. Capitals and accents make no difference. */
public class FolderNameTakenException extends FieldException {

    /** @param field that chose the name or the place */
    FolderNameTakenException(String field, String name) {
        super(field, name);
    }
}
