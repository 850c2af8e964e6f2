package se.tillit.documents;

import se.tillit.shared.BusinessException;

/** There are more documents in a folder than are copied in one go. */
public class FolderTooFullException extends BusinessException {

    FolderTooFullException(int most) {
        super(most);
    }
}
