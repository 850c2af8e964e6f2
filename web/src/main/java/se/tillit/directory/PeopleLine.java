package se.tillit.directory;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import java.util.List;

/**
 * A row of a file.
 *
 * @param rowNo as the spreadsheet counts
 * @param cells one for each {@link PeopleColumn}; empty where the file says nothing
 * @param tooLong whether it has more cells than the file has headings: something is out of place
 */
public record PeopleLine(int rowNo, List<String> cells, boolean tooLong) {

    /** What the row says in a column. */
    public String get(PeopleColumn column) {
        return cells.get(column.ordinal());
    }

    /** Whether it says anything there. */
    public boolean has(PeopleColumn column) {
        return !get(column).isEmpty();
    }

    /** "Anna Berg", as far as it is told. */
    public String name() {
        return (get(PeopleColumn.GIVEN_NAME) + " " + get(PeopleColumn.SURNAME)).strip();
    }

    public String organisation() {
        return get(PeopleColumn.ORGANISATION);
    }

    String toJson() {
        JsonArrayBuilder array = ImportJson.array();
        cells.forEach(array::add);
        return array.add(tooLong).build().toString();
    }

    static PeopleLine ofJson(int rowNo, String json) {
        JsonArray array = ImportJson.read(json);
        int columns = PeopleColumn.values().length;
        List<String> cells = array.subList(0, columns).stream()
                .map(cell -> ((JsonString) cell).getString())
                .toList();
        return new PeopleLine(rowNo, cells, array.getBoolean(columns));
    }
}
