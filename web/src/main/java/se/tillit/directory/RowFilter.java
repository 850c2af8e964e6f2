package se.tillit.directory;

/** Which rows of a file are shown. */
public enum RowFilter {
    ALL("alla", "TRUE"),
    ERROR("fel", "outcome = 'ERROR'"),
    NEW("nya", "outcome = 'NEW'"),
    UPDATED("andrade", "outcome = 'UPDATED'"),
    UNCHANGED("lika", "outcome = 'UNCHANGED'"),
    SEAT("platser", "seat"),
    OVERTAKEN("omprovade", "overtaken");

    private final String code;
    private final String condition;

    RowFilter(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    /** As it stands in the address. */
    public String code() {
        return code;
    }

    /** In SQL. */
    String condition() {
        return condition;
    }

    /** The filter of a code; all rows for an unknown one. */
    public static RowFilter ofCode(String code) {
        for (RowFilter filter : values()) {
            if (filter.code.equals(code)) {
                return filter;
            }
        }
        return ALL;
    }
}
