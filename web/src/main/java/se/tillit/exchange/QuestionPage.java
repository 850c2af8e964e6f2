package se.tillit.exchange;

import java.util.List;

/**
 * One page of a network's questions: those that wait for an answer first, then the newest.
 *
 * @param total how many questions there are
 * @param page counted from 1
 * @param pages at least 1
 */
public record QuestionPage(List<QuestionRow> rows, long total, int page, int pages) {

    public List<QuestionRow> waiting() {
        return rows.stream().filter(QuestionRow::waiting).toList();
    }

    /** Those that have answers, or go on in another question. */
    public List<QuestionRow> answered() {
        return rows.stream().filter(row -> !row.waiting()).toList();
    }
}
