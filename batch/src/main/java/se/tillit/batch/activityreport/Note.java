package se.tillit.batch.activityreport;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Why a figure has no value; stored in {@code report_figure.note}. A figure with a value has none. */
public enum Note {
    /** Nothing to divide by: printed "–". */
    NO_BASE,
    /** The network or section did not exist then: printed "–". */
    NO_EARLIER_DATA,
    /** The network is paused or closed at the period's end, so nothing is expected of it. */
    NOT_ACTIVE,
    /** 1–4 people lie behind: printed "färre än 5". */
    FEWER_THAN_FIVE,
    /** Hidden so that another hidden figure cannot be derived from it. */
    PROTECTS_OTHERS,
    /** A percentage for a municipality needs at least five networks. */
    FEWER_THAN_FIVE_NETWORKS,
    /** Person-based figures of a municipality are given for whole months only. */
    PERIOD_NOT_COMPLETE,
    /** M15: the median is not known, since fewer than half have been answered. */
    FEWER_THAN_HALF_ANSWERED,
    /** M15: the third quartile is not known. */
    FEWER_THAN_THREE_QUARTERS_ANSWERED;

    /** Those that hide a value, as a list of SQL literals. */
    static final String HIDING = Arrays.stream(values())
            .filter(Note::suppresses)
            .map(note -> "'" + note + "'")
            .collect(Collectors.joining(", "));

    /** Whether the value exists but is not shown. */
    boolean suppresses() {
        return this == FEWER_THAN_FIVE || this == PROTECTS_OTHERS || this == FEWER_THAN_FIVE_NETWORKS;
    }
}
