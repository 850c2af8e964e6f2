package se.tillit.networks;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision about a network's life, as its protocol has it.
 *
 * @param effectiveOn first day when it is so
 * @param decidedBy the body with the mandate
 * @param reference diarienummer; empty when there is none
 */
public record DecisionDetails(
        LocalDate decidedOn, LocalDate effectiveOn, String decidedBy, String reference, String reason) {

    /**
     * Demands days that can be told honestly. A network has its status from the very day, and no nightly job changes it
     * later: so no day in the future, and none before the change that came last.
     *
     * @param lastChange the day from which the network has had its present status; empty for a new network
     * @throws EffectiveBeforeDecisionException when it would be so before it was decided
     * @throws EffectiveInFutureException when it is not so yet
     * @throws EffectiveBeforeLastChangeException when something else was decided for a later day
     */
    void requireHonestDays(LocalDate today, Optional<LocalDate> lastChange) {
        if (effectiveOn.isAfter(today)) {
            throw new EffectiveInFutureException();
        }
        if (effectiveOn.isBefore(decidedOn)) {
            throw new EffectiveBeforeDecisionException();
        }
        if (lastChange.filter(effectiveOn::isBefore).isPresent()) {
            throw new EffectiveBeforeLastChangeException(lastChange.get());
        }
    }
}
