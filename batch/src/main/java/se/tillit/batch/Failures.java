package se.tillit.batch;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.tillit.batch.activityreport.ReportFailure;
import se.tillit.batch.activityreport.ReportFailure.Reason;

/** Puts the cause of a failed run into words that {@link RunHistory} reads back: reason, line break, detail. */
final class Failures {

    private static final int LONGEST_DETAIL = 1000;

    private Failures() {}

    static ExitStatus exitStatus(JobExecution execution) {
        Collection<Throwable> failures = execution.getAllFailureExceptions();
        Throwable cause = failures.stream()
                .min(Comparator.comparing(failure -> reason(failure) == Reason.UNEXPECTED))
                .orElseGet(() -> new IllegalStateException("The run ended without saying why"));
        String detail = deepest(cause).getClass().getSimpleName() + ": "
                + deepest(cause).getMessage();
        String shortened = detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
        return new ExitStatus(ExitStatus.FAILED.getExitCode(), reason(cause) + "\n" + shortened);
    }

    static Reason reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReportFailure known) {
                return known.reason();
            }
            if (cause instanceof DataAccessException
                    || cause instanceof TransactionException
                    || cause instanceof SQLException) {
                return Reason.DATABASE;
            }
        }
        return Reason.UNEXPECTED;
    }

    private static Throwable deepest(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            deepest = cause;
        }
        return deepest;
    }
}
