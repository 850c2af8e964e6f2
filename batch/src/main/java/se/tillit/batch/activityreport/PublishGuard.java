package se.tillit.batch.activityreport;

import java.time.YearMonth;

/** Confirms, within the publishing transaction, that this run still owns its month. */
@FunctionalInterface
public interface PublishGuard {

    /**
     * Locks the ownership until the transaction ends.
     *
     * @throws ReportFailure when another node has taken over
     */
    void confirm(YearMonth month);
}
