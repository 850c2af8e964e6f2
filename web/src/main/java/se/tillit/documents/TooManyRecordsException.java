package se.tillit.documents;

import se.tillit.shared.BusinessException;

/** More records than go into one export. */
public class TooManyRecordsException extends BusinessException {

    TooManyRecordsException(int most) {
        super(most);
    }
}
