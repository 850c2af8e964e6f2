package se.tillit.config.database;

import java.util.Objects;

/**
 * How to reach the database: its JDBC address and the three users that divide the work.
 *
 * @param url JDBC address, {@code jdbc:mariadb://host:port/database}
 * @param migrate may change the schema; used by {@link Migrations} and by the demo data only
 * @param web reads and writes what the portal does
 * @param batch reads {@code v_*} views and writes {@code report_*} and {@code BATCH_*} tables only
 */
public record DatabaseAccess(String url, Login migrate, Login web, Login batch) {

    public DatabaseAccess {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(migrate, "migrate");
        Objects.requireNonNull(web, "web");
        Objects.requireNonNull(batch, "batch");
    }

    /** A database user and its password. The text form leaves the password out, so that it reaches no log. */
    public record Login(String user, String password) {

        public Login {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(password, "password");
        }

        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }
}
