package se.tillit.documents;

import se.tillit.shared.BusinessException;

/** A folder lies neither in itself nor in one of its own. */
public class FolderIntoItselfException extends BusinessException {

    FolderIntoItselfException(String name) {
        super(name);
    }
}
