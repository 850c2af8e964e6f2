package se.tillit.batch.activityreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A value, unrounded, or the reason why there is none (reports.md §6.1 rule 3). Rounding is a matter of display.
 *
 * @param value count, per cent (0–100) or days
 * @param numerator of a share, else null
 * @param denominator of a share, else null
 * @param note set exactly when there is no value
 */
record Figure(
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Note note) {

    static final int SCALE = 8;

    static Figure count(long count) {
        return new Figure(scaled(BigDecimal.valueOf(count)), null, null, null);
    }

    static Figure number(BigDecimal value) {
        return new Figure(scaled(value), null, null, null);
    }

    /** The share in per cent; without a base there is no value, which differs from a real zero. */
    static Figure share(long numerator, long denominator) {
        if (denominator == 0) {
            return none(Note.NO_BASE);
        }
        BigDecimal percent = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), SCALE, RoundingMode.HALF_UP);
        return new Figure(percent, numerator, denominator, null);
    }

    static Figure none(Note note) {
        return new Figure(null, null, null, note);
    }

    boolean suppressed() {
        return note != null && note.suppresses();
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value.setScale(SCALE, RoundingMode.HALF_UP);
    }
}
