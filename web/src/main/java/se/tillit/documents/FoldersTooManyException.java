package se.tillit.documents;

import se.tillit.shared.BusinessException;

/** The network has as many folders as a network can have. */
public class FoldersTooManyException extends BusinessException {

    FoldersTooManyException(int most) {
        super(most);
    }
}
