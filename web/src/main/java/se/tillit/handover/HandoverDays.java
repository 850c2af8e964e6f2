package se.tillit.handover;

import java.time.LocalDate;
import java.util.Optional;
import se.tillit.networks.SuccessionTerm;
import se.tillit.shared.FieldException;

/** To which days seats can be handed over, and how long those who leave may read on (features.md 4.6). */
final class HandoverDays {

    private static final int YEARS_AHEAD = 2;
    private static final int YEARS_OF_READING = 1;

    private HandoverDays() {}

    /** Why seats cannot be handed over to these days; empty when they can. */
    static Optional<FieldException> problem(SuccessionTerm term, LocalDate today) {
        LocalDate day = term.effectiveOn();
        if (!day.isAfter(today)) {
            return Optional.of(new HandoverDayNotAheadException());
        }
        if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            return Optional.of(new HandoverDayTooFarException());
        }
        if (term.readsUntil().isBefore(day)) {
            return Optional.of(new ReadingEndsTooEarlyException());
        }
        if (term.readsUntil().isAfter(day.plusYears(YEARS_OF_READING))) {
            return Optional.of(new ReadingEndsTooLateException());
        }
        return Optional.empty();
    }
}
