package se.tillit.directory;

import java.util.List;

/** A row of a file as its preview shows it. @param overtaken whether the outcome is another one than before */
public record PreviewRow(PeopleLine line, RowOutcome outcome, List<PeopleNote> notes, boolean seat, boolean overtaken) {

    String signature() {
        return outcome + PeopleNote.toJson(notes);
    }
}
