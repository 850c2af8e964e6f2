package se.tillit.documents;

/** By what the documents of a list are put in order. */
public enum LibrarySort {
    TITLE("d.title"),
    CHANGED("d.versionAt"),
    SIZE("d.sizeBytes"),
    ORGANISATION("o.shortName");

    private final String column;

    LibrarySort(String column) {
        this.column = column;
    }

    String order(boolean descending) {
        String direction = descending ? " DESC" : "";
        return " ORDER BY " + column + direction + ", d.id" + direction;
    }
}
