package se.tillit.batch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one call of the nightly guard did.
 *
 * @param businessDate the night that this call ran, empty when there was nothing to do or another node does it
 * @param succeeded whether all its months were compiled
 */
public record NightOutcome(Optional<LocalDate> businessDate, boolean succeeded) {

    static final NightOutcome NOTHING_DUE = new NightOutcome(Optional.empty(), true);
}
