package se.tillit.batch;

import java.time.YearMonth;

/** The month has no whole day behind it yet: a report covers at least that, and never the future. */
public final class PeriodNotBegunException extends JobRefusedException {

    private static final long serialVersionUID = 1L;

    PeriodNotBegunException(YearMonth period) {
        super("The month " + period + " has no whole day behind it yet");
    }
}
