package se.tillit.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tillit.shared.FieldException;

class NotesTextTest {

    private static final DecisionText POSITION =
            new DecisionText(DecisionKind.POSITION, "Nätverket", "Vi prövar mallen.");

    private static String refusedField(NotesText text) {
        try {
            text.checked();
            return "";
        } catch (FieldException e) {
            return e.field();
        }
    }

    private static NotesText with(DecisionText... decisions) {
        return new NotesText("Vi sågs.", List.of(decisions));
    }

    @Test
    void rowsThatNobodyFilledInAreLeftOut() {
        NotesText typed = with(DecisionText.EMPTY, POSITION, new DecisionText(DecisionKind.DECISION, "", ""));

        assertThat(typed.checked()).isEqualTo(with(POSITION));
    }

    @Test
    void somethingIsWritten() {
        assertThat(refusedField(new NotesText("", List.of(POSITION)))).isEqualTo("notesText");
    }

    @Test
    void aDecisionSaysWhatAndWhoInItsOwnRow() {
        DecisionText withoutText = new DecisionText(DecisionKind.DECISION, "Styrelsen", "");
        DecisionText withoutDecider = new DecisionText(DecisionKind.DECISION, "", "Det blir så.");

        assertThat(refusedField(with(POSITION, withoutText))).isEqualTo("decision2Text");
        assertThat(refusedField(with(DecisionText.EMPTY, withoutDecider))).isEqualTo("decision2ByText");
    }

    @Test
    void aTextThatIsTooLongIsToldAtItsField() {
        String longest = "å".repeat(NotesText.LONGEST_TEXT);

        assertThat(new NotesText(longest, List.of()).checked().text()).isEqualTo(longest);
        assertThat(refusedField(new NotesText("å".repeat(60_000), List.of()))).isEqualTo("notesText");
        assertThat(refusedField(with(new DecisionText(
                        DecisionKind.DECISION, "Styrelsen", "x".repeat(DecisionText.LONGEST_TEXT + 1)))))
                .isEqualTo("decision1Text");
        assertThat(refusedField(with(new DecisionText(
                        DecisionKind.DECISION, "x".repeat(DecisionText.LONGEST_DECIDER + 1), "Det blir så."))))
                .isEqualTo("decision1ByText");
    }

    @Test
    void thereAreNotMoreDecisionsThanAMeetingMakes() {
        List<DecisionText> many = Collections.nCopies(NotesText.MOST_DECISIONS + 1, POSITION);

        assertThatThrownBy(() -> new NotesText("Vi sågs.", many).checked())
                .isInstanceOf(DecisionsTooManyException.class);
    }

    @Test
    void aKindThatNoFormOffersIsAPosition() {
        assertThat(DecisionKind.ofName("LAW")).isEqualTo(DecisionKind.POSITION);
        assertThat(DecisionKind.ofName("DECISION")).isEqualTo(DecisionKind.DECISION);
    }
}
