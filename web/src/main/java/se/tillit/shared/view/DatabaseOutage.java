package se.tillit.shared.view;

import jakarta.resource.ResourceException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/** The database does not answer: a state that passes, with a status and a page of its own (quality.md F5). */
final class DatabaseOutage {

    /** SQLSTATE class of everything that goes wrong with a connection. */
    private static final String CONNECTION = "08";

    /** What Payara's pool says, in an SQLException without a state, when it cannot make a connection. */
    private static final String NO_CONNECTION = "Error in allocating a connection";

    private static final String SECONDS_TO_WAIT = "30";
    private static final int DEEPEST = 20;

    private DatabaseOutage() {}

    /** Whether this failed because no connection to the database could be had, or broke. */
    static boolean isBehind(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof ResourceException || (at instanceof SQLException sql && isOfConnection(sql))) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }

    private static boolean isOfConnection(SQLException thrown) {
        return thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLTransientConnectionException
                || thrown instanceof SQLRecoverableException
                || String.valueOf(thrown.getSQLState()).startsWith(CONNECTION)
                || String.valueOf(thrown.getMessage()).startsWith(NO_CONNECTION);
    }

    /** Answers 503 with the page that says so, and when to try again. */
    static void answer(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", SECONDS_TO_WAIT);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
