package se.tillit.documents;

import se.tillit.shared.BusinessException;

/** The record is kept by the information management plan, or not yet due, or quarantined. */
public class NotDisposableException extends BusinessException {

    NotDisposableException(String title) {
        super(title);
    }
}
