package se.tillit.directory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tillit.directory.PeopleFileRefusedException.Reason;
import se.tillit.shared.SwedishCsv;

/** Takes rows of cells one by one: the first that says anything has the headings, in any order. */
final class PeopleTableBuilder {

    static final int MOST_ROWS = 20_000;
    static final int MOST_CELLS = 200;

    /** Longer than any column takes, so that it is still refused; the rest is of no use. */
    private static final int LONGEST_CELL = 500;

    private static final int MOST_UNKNOWN = 20;

    /** Marks of direction and other things that nobody sees; they come along when names are copied from other programs. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private List<Optional<PeopleColumn>> columns = List.of();
    private final List<String> unknown = new ArrayList<>();
    private final List<PeopleLine> lines = new ArrayList<>();

    /** Whether a column holds days, which spreadsheets store as numbers. */
    boolean isDay(int at) {
        return at < columns.size()
                && columns.get(at).filter(PeopleColumn.FROM::equals).isPresent();
    }

    /**
     * Takes a row.
     *
     * @throws PeopleFileRefusedException for headings without which nothing can be read, and for one row too many
     */
    void add(int rowNo, List<String> cells) {
        List<String> cleaned =
                cells.stream().limit(MOST_CELLS).map(PeopleTableBuilder::clean).toList();
        if (cleaned.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (columns.isEmpty()) {
            readHeadings(cleaned);
            return;
        }
        if (lines.size() == MOST_ROWS) {
            throw new PeopleFileRefusedException(Reason.TOO_MANY_ROWS, MOST_ROWS);
        }
        lines.add(line(rowNo, cleaned));
    }

    private void readHeadings(List<String> cells) {
        List<Optional<PeopleColumn>> found =
                cells.stream().map(PeopleColumn::ofHeading).toList();
        Set<PeopleColumn> known = EnumSet.noneOf(PeopleColumn.class);
        for (int at = 0; at < found.size(); at++) {
            if (found.get(at).isEmpty() && !cells.get(at).isEmpty() && unknown.size() < MOST_UNKNOWN) {
                unknown.add(cells.get(at));
            }
            found.get(at).filter(column -> !known.add(column)).ifPresent(column -> {
                throw new PeopleFileRefusedException(Reason.HEADING_TWICE, column.heading());
            });
        }
        if (known.isEmpty()) {
            throw new PeopleFileRefusedException(Reason.NO_HEADINGS);
        }
        String missing = Arrays.stream(PeopleColumn.values())
                .filter(PeopleColumn::isMandatory)
                .filter(column -> !known.contains(column))
                .map(PeopleColumn::heading)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new PeopleFileRefusedException(Reason.MISSING_HEADINGS, missing);
        }
        columns = found;
    }

    private PeopleLine line(int rowNo, List<String> cells) {
        List<String> ordered = new ArrayList<>(Collections.nCopies(PeopleColumn.values().length, ""));
        boolean tooLong = false;
        for (int at = 0; at < cells.size(); at++) {
            if (at >= columns.size()) {
                tooLong |= !cells.get(at).isEmpty();
            } else if (columns.get(at).isPresent()) {
                ordered.set(columns.get(at).get().ordinal(), cells.get(at));
            }
        }
        return new PeopleLine(rowNo, List.copyOf(ordered), tooLong);
    }

    /** @throws PeopleFileRefusedException when nothing or nothing but headings has come */
    PeopleTable build() {
        if (columns.isEmpty()) {
            throw new PeopleFileRefusedException(Reason.EMPTY);
        }
        if (lines.isEmpty()) {
            throw new PeopleFileRefusedException(Reason.NO_ROWS);
        }
        return new PeopleTable(List.copyOf(lines), List.copyOf(unknown));
    }

    /** The text as someone meant it: composed letters, single spaces, nothing unseen, no apostrophe of ours. */
    private static String clean(String cell) {
        String start = cell.substring(0, Math.min(cell.length(), LONGEST_CELL));
        String seen =
                UNSEEN.matcher(Normalizer.normalize(start, Normalizer.Form.NFC)).replaceAll("");
        return SwedishCsv.original(SPACES.matcher(seen).replaceAll(" ").strip());
    }
}
