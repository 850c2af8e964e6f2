package se.tillit.documents;

import se.tillit.shared.Formats;
import se.tillit.shared.GoneException;

/** The record's content went by an approved disposal (domain.md R1); its title and that day are still told. */
public class DocumentDisposedException extends GoneException {

    DocumentDisposedException(Document document) {
        super(document.getTitle(), Formats.isoDate(document.getDisposedOn()));
    }
}
