package se.tillit.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The portal's connection pool, from the settings {@code tillit.db.*}; Payara fills in the places. Without validation its
 * pool never heals after the database has restarted (quality.md 2.3). Times are in milliseconds.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/tillit",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=tillit.db.url}?connectTimeout=3000&socketTimeout=10000&${MPCONFIG=tillit.db.parameters}",
        user = "${MPCONFIG=tillit.db.web.user}",
        password = "${MPCONFIG=tillit.db.web.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
public class PortalDatabase {}
