package se.tillit.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stored value, unrounded, or the reason why there is none.
 *
 * @param amount count, per cent (0–100) or days; null exactly when there is a note
 * @param numerator of a share, else null
 * @param denominator of a share, else null
 */
public record Value(
        @Nullable BigDecimal amount,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Note note) {

    public static final Value MISSING = none(Note.NO_EARLIER_DATA);

    public Value {
        if ((amount == null) == (note == null)) {
            throw new IllegalArgumentException("Either a value or the reason why there is none");
        }
    }

    public static Value none(Note note) {
        return new Value(null, null, null, note);
    }

    public static Value count(long count) {
        return new Value(BigDecimal.valueOf(count), null, null, null);
    }

    /** A value as stored; without an amount the note says why. */
    static Value stored(
            @Nullable BigDecimal amount,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable String note,
            boolean suppressed) {
        return amount == null || suppressed
                ? none(Note.of(note, suppressed))
                : new Value(amount, numerator, denominator, null);
    }

    public boolean suppressed() {
        return note != null && note.suppresses();
    }

    /** Whether there is a value other than zero. */
    public boolean positive() {
        return amount != null && amount.signum() > 0;
    }
}
