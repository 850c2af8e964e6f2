package se.tillit.exchange;

import java.util.List;

/**
 * A question with its answers, oldest first.
 *
 * @param mine whether the reader asked it
 * @param mayAnswer whether the reader may answer it now
 */
public record QuestionThread(QuestionCard question, List<AnswerRow> answers, boolean mine, boolean mayAnswer) {

    public boolean merged() {
        return question.mergedIntoId() != null;
    }
}
