package se.tillit.meetings;

import java.util.List;

/**
 * The notes of a meeting as they are written.
 *
 * @param text what happened, in plain paragraphs
 * @param decisions in order; empty ones are left out
 */
public record NotesText(String text, List<DecisionText> decisions) {

    public static final int LONGEST_TEXT = 20_000;
    public static final int MOST_DECISIONS = 20;

    public NotesText {
        decisions = List.copyOf(decisions);
    }

    /**
     * The same without the decisions that nobody filled in. The fields of a refusal are {@code notesText},
     * {@code decision1Text} and {@code decision1ByText}.
     *
     * @throws NotesTextMissingException when nothing is written
     * @throws DecisionTextMissingException when it is said who decided, but not what
     * @throws DeciderMissingException when it is said what was decided, but not by whom
     * @throws NotesTooLongException when one of the texts is
     * @throws DecisionsTooManyException when there are more than twenty
     */
    NotesText checked() {
        if (text.isEmpty()) {
            throw new NotesTextMissingException();
        }
        requireRoom("notesText", text, LONGEST_TEXT);
        for (int at = 0; at < decisions.size(); at++) {
            check(decisions.get(at), "decision" + (at + 1));
        }
        List<DecisionText> filled =
                decisions.stream().filter(decision -> !decision.isEmpty()).toList();
        if (filled.size() > MOST_DECISIONS) {
            throw new DecisionsTooManyException(MOST_DECISIONS);
        }
        return new NotesText(text, filled);
    }

    private static void check(DecisionText decision, String field) {
        if (decision.isEmpty()) {
            return;
        }
        if (decision.text().isEmpty()) {
            throw new DecisionTextMissingException(field + "Text");
        }
        requireRoom(field + "Text", decision.text(), DecisionText.LONGEST_TEXT);
        if (decision.decidedBy().isEmpty()) {
            throw new DeciderMissingException(field + "ByText");
        }
        requireRoom(field + "ByText", decision.decidedBy(), DecisionText.LONGEST_DECIDER);
    }

    private static void requireRoom(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new NotesTooLongException(field, text.length(), longest);
        }
    }
}
