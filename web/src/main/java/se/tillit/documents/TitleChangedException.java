package se.tillit.documents;

import se.tillit.shared.ConflictException;

/** Someone else gave the document another title after the page was opened. */
public class TitleChangedException extends ConflictException {

    TitleChangedException(String title) {
        super(title);
    }
}
