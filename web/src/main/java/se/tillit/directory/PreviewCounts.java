package se.tillit.directory;

import java.util.Map;

/** How many rows of a file come to what. */
public record PreviewCounts(Map<RowOutcome, Long> byOutcome, long seats, long overtaken) {

    public long of(RowOutcome outcome) {
        return byOutcome.getOrDefault(outcome, 0L);
    }

    public long all() {
        return byOutcome.values().stream().mapToLong(Long::longValue).sum();
    }

    public long errors() {
        return of(RowOutcome.ERROR);
    }

    /** What a confirmation would save, those that change nothing included. */
    public long good() {
        return all() - errors();
    }

    /** How many rows a filter shows. */
    public long shown(RowFilter filter) {
        return switch (filter) {
            case ALL -> all();
            case ERROR -> errors();
            case NEW -> of(RowOutcome.NEW);
            case UPDATED -> of(RowOutcome.UPDATED);
            case UNCHANGED -> of(RowOutcome.UNCHANGED);
            case SEAT -> seats;
            case OVERTAKEN -> overtaken;
        };
    }
}
