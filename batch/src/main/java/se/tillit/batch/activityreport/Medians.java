package se.tillit.batch.activityreport;

import java.math.BigDecimal;
import java.util.List;

/** Order statistics, where {@link #NEVER} stands for what has not happened (∞). */
final class Medians {

    /** Sorts last: an unanswered question. */
    static final int NEVER = Integer.MAX_VALUE;

    private Medians() {}

    /** The usual median: the middle value, or the mean of the two middle ones. The list is not empty. */
    static BigDecimal median(List<Integer> values) {
        List<Integer> sorted = values.stream().sorted().toList();
        int upper = sorted.get(sorted.size() / 2);
        int lower = sorted.get((sorted.size() - 1) / 2);
        return BigDecimal.valueOf((long) lower + upper).divide(BigDecimal.valueOf(2));
    }

    /**
     * M15's median, unanswered counted as ∞: without a value when fewer than half have been answered. When exactly half
     * have, it is the lower middle value.
     */
    static Figure medianOfAnswers(List<Integer> days) {
        if (days.isEmpty()) {
            return Figure.none(Note.NO_BASE);
        }
        List<Integer> sorted = days.stream().sorted().toList();
        int lower = sorted.get((sorted.size() - 1) / 2);
        int upper = sorted.get(sorted.size() / 2);
        if (lower == NEVER) {
            return Figure.none(Note.FEWER_THAN_HALF_ANSWERED);
        }
        return Figure.number(upper == NEVER ? BigDecimal.valueOf(lower) : median(days));
    }

    /** M15's third quartile by nearest rank. */
    static Figure thirdQuartileOfAnswers(List<Integer> days) {
        if (days.isEmpty()) {
            return Figure.none(Note.NO_BASE);
        }
        int rank = (3 * days.size() + 3) / 4;
        int value = days.stream().sorted().skip(rank - 1L).findFirst().orElse(NEVER);
        return value == NEVER
                ? Figure.none(Note.FEWER_THAN_THREE_QUARTERS_ANSWERED)
                : Figure.number(BigDecimal.valueOf(value));
    }
}
