package se.tillit.reports;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Why a figure has no value; what is printed instead is the text {@code Note.<NAME>}. */
public enum Note {
    NO_BASE,
    NO_EARLIER_DATA,
    NOT_ACTIVE,
    FEWER_THAN_FIVE,
    PROTECTS_OTHERS,
    FEWER_THAN_FIVE_NETWORKS,
    PERIOD_NOT_COMPLETE,
    FEWER_THAN_HALF_ANSWERED,
    FEWER_THAN_THREE_QUARTERS_ANSWERED;

    /** Whether the printed dash says nothing by itself, so that the reader needs the reason. */
    public boolean printedAsDash() {
        return this == NO_BASE || this == NO_EARLIER_DATA || this == NOT_ACTIVE;
    }

    /** Whether there is a value that is not shown (T15). */
    public boolean suppresses() {
        return this == FEWER_THAN_FIVE || this == PROTECTS_OTHERS || this == FEWER_THAN_FIVE_NETWORKS;
    }

    /** The note of a stored code. A code that this portal does not know never turns into a value. */
    static Note of(@Nullable String code, boolean suppressed) {
        return Arrays.stream(values())
                .filter(note -> note.name().equals(code))
                .findFirst()
                .orElse(suppressed ? PROTECTS_OTHERS : NO_BASE);
    }
}
