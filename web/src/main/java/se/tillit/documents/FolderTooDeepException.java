package se.tillit.documents;

import se.tillit.shared.BusinessException;

/** The folders would lie in each other beyond what anyone finds again. */
public class FolderTooDeepException extends BusinessException {

    FolderTooDeepException(int deepest) {
        super(deepest);
    }
}
