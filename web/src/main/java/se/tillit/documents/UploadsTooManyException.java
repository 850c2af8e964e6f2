package se.tillit.documents;

import se.tillit.shared.BusinessException;

/** Someone has begun more uploads than anyone needs, and ended none. */
public class UploadsTooManyException extends BusinessException {

    public UploadsTooManyException() {
        super();
    }
}
