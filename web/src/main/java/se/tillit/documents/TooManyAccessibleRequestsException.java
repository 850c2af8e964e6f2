package se.tillit.documents;

import se.tillit.shared.BusinessException;

/** The reader has asked for as many accessible versions as a day allows. */
public class TooManyAccessibleRequestsException extends BusinessException {

    public TooManyAccessibleRequestsException(int most) {
        super(most);
    }
}
