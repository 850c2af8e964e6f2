package se.tillit.directory;

import java.util.List;
import se.tillit.people.KnownPerson;
import se.tillit.people.PersonDetails;

/**
 * A row and what becomes of it.
 *
 * @param known null for a new person, and for a row with errors
 * @param details who the person would be; null for a row with errors
 * @param seat null when none is given
 */
record JudgedLine(
        PeopleLine line,
        RowOutcome outcome,
        List<PeopleNote> notes,
        KnownPerson known,
        PersonDetails details,
        SeatWish seat) {

    static JudgedLine wrong(PeopleLine line, List<PeopleNote> notes) {
        return new JudgedLine(line, RowOutcome.ERROR, List.copyOf(notes), null, null, null);
    }

    /** What must be the same at the confirmation as at the preview. */
    String signature() {
        return outcome + PeopleNote.toJson(notes);
    }
}
