package se.tillit.directory;

import java.util.List;
import java.util.Optional;
import se.tillit.people.JobFunction;
import se.tillit.people.PersonRow;

/**
 * Who has a function in each of the other member municipalities, gaps included.
 *
 * @param function empty when the reader has none and asked for none
 */
public record Counterparts(Optional<JobFunction> function, List<Row> rows) {

    /** A municipality and its people with the function; nobody is a gap. */
    public record Row(String municipality, List<PersonRow> people) {

        public boolean gap() {
            return people.isEmpty();
        }
    }

    static Counterparts withoutFunction() {
        return new Counterparts(Optional.empty(), List.of());
    }

    /** How many municipalities have someone. */
    public long found() {
        return rows.stream().filter(row -> !row.gap()).count();
    }
}
