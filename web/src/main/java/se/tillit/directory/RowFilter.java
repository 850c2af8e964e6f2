package se.tillit.directory;

/** Which rows of a file are shown. */
public enum RowFilter {
    ALL("alla"),
    ERROR("fel"),
    NEW("nya"),
    UPDATED("andrade"),
    UNCHANGED("lika"),
    SEAT("platser"),
    OVERTAKEN("omprovade");

    private final String code;

    RowFilter(String code) {
        this.code = code;
    }

    /** As it stands in the address. */
    public String code() {
        return code;
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
