package se.tillit.documents;

import java.time.Instant;
import se.tillit.shared.ConflictException;
import se.tillit.shared.Formats;

/** Someone else saved a version after the page was opened; tells who, which one and when. */
public class DocumentChangedException extends ConflictException {

    DocumentChangedException(String name, int number, Instant when) {
        super(name, number, Formats.dateTime(when));
    }
}
