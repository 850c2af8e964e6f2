package se.tillit.meetings;

/**
 * A decision as it is written.
 *
 * @param decidedBy who decided, and with what mandate
 */
public record DecisionText(DecisionKind kind, String decidedBy, String text) {

    public static final int LONGEST_DECIDER = 300;
    public static final int LONGEST_TEXT = 2000;

    /** A row of the form that nobody has written in. */
    public static final DecisionText EMPTY = new DecisionText(DecisionKind.POSITION, "", "");

    boolean isEmpty() {
        return decidedBy.isEmpty() && text.isEmpty();
    }
}
