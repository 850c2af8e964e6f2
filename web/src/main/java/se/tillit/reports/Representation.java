package se.tillit.reports;

/** The only things that are said about a network × municipality (reports.md §5, the subtle case). */
public enum Representation {
    REPRESENTED("●", "is-yes"),
    NOT_ATTENDED("□", "is-absent"),
    VACANT("○", "is-no"),
    NO_MEETING("·", ""),
    NOT_EXPECTED("–", "is-na");

    private final String sign;
    private final String styleClass;

    Representation(String sign, String styleClass) {
        this.sign = sign;
        this.styleClass = styleClass;
    }

    /** The mark in print; always with a word beside it. */
    public String sign() {
        return sign;
    }

    /** The mark's class on the page; empty where the sign itself is printed. */
    public String styleClass() {
        return styleClass;
    }
}
