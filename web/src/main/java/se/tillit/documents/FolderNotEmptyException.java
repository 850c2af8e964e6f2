package se.tillit.documents;

import se.tillit.shared.BusinessException;

/** Something lies in the folder, perhaps drafts that the reader may not see. */
public class FolderNotEmptyException extends BusinessException {

    FolderNotEmptyException(String name) {
        super(name);
    }
}
