package se.tillit.reports;

/** A figure of the period with its two comparisons, each hidden by the same rules and its own data (T15). */
public record Figure(Value current, Value lastYear, Value previous) {

    /** What stands where the snapshot has no such figure. */
    public static final Figure MISSING = new Figure(Value.MISSING, Value.MISSING, Value.MISSING);
}
