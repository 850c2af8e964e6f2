package se.tillit.launcher;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command; each is another way to give a setting, and wins over the environment. */
final class CommonOptions {

    @Option(names = "--data-dir", paramLabel = "MAPP", description = "Mapp för all data (TILLIT_DATA_DIR).")
    @Nullable
    Path dataDir;

    @Option(
            names = "--db-url",
            paramLabel = "ADRESS",
            description = "Befintlig MariaDB i stället för den inbyggda (TILLIT_DB_URL).")
    @Nullable
    String dbUrl;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Visa hjälp.")
    boolean help;

    /** Hands the options on as system properties, where the settings are read from. */
    void apply() {
        give("tillit.data.dir", dataDir);
        give("tillit.db.url", dbUrl);
    }

    /** Gives a setting a value, when the option was used. */
    static void give(String setting, @Nullable Object value) {
        if (value != null) {
            System.setProperty(setting, value.toString());
        }
    }
}
