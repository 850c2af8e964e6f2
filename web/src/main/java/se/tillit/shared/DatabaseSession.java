package se.tillit.shared;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * Has EclipseLink give up at once when the database is away. The pool tries its connections itself; three more attempts,
 * five seconds apart, would only keep the reader waiting (quality.md F5).
 */
public class DatabaseSession implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        login.setQueryRetryAttemptCount(0);
    }
}
