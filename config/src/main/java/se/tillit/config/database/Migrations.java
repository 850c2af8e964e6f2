package se.tillit.config.database;

import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date. Forward only: a released migration never changes (architecture.md §4).
 *
 * <p>The grants to the web and batch users stand beside the tables in the migrations themselves, so the three users
 * must exist before the first migration.
 */
public final class Migrations {

    private final Flyway flyway;

    public Migrations(DatabaseAccess database) {
        flyway = Flyway.configure(new OwnJarLoader(Migrations.class.getClassLoader()))
                .dataSource(
                        database.url(),
                        database.migrate().user(),
                        database.migrate().password())
                .locations("classpath:db/migration")
                .placeholders(Map.of(
                        "webUser", database.web().user(),
                        "batchUser", database.batch().user()))
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
    }

    /**
     * Applies what is missing.
     *
     * @return the number of migrations applied, 0 when the schema was up to date
     */
    public int migrate() {
        return flyway.migrate().migrationsExecuted;
    }

    /** The number of migrations that {@link #migrate()} would apply. */
    public int pending() {
        return flyway.info().pending().length;
    }
}
