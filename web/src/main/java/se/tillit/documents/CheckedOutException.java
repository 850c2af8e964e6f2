package se.tillit.documents;

import java.time.Instant;
import se.tillit.shared.ConflictException;
import se.tillit.shared.Formats;

/** Someone else has checked the document out; tells who and until when. */
public class CheckedOutException extends ConflictException {

    CheckedOutException(String name, Instant until) {
        super(name, Formats.dateTime(until));
    }
}
