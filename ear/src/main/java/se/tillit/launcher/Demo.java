package se.tillit.launcher;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import se.tillit.config.database.DatabaseAccess;
import se.tillit.demo.DemoData;
import se.tillit.demo.DemoDataException;
import se.tillit.demo.DemoSize;

/** The demo data as the launcher knows it. */
final class Demo {

    static final List<String> ACCOUNTS =
            List.of("samordnare", "ledamot", "politiker", "ledning", "registrator", "drift", "forvaltare", "kontakt");
    static final String PASSWORD = "demo";

    private Demo() {}

    /** The size with this name in small or capital letters. */
    static DemoSize size(String name) {
        try {
            return DemoSize.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Failure("Storleken måste vara S, M eller L, men är ”" + name + "”.", e);
        }
    }

    /** Loads the data, telling the console how far it is, unless there is some. Returns whether it did. */
    static boolean loadIfMissing(DatabaseAccess access, DataFolder data, DemoSize size, Console console) {
        if (DemoData.isLoaded(access)) {
            return false;
        }
        try (Progress progress = console.progress("Läser in demodata " + size)) {
            DemoData.load(access, data.root(), size, Clock.systemUTC(), progress::show);
            return true;
        } catch (DemoDataException e) {
            throw new Failure("Demodata lästes inte in: " + e.getMessage(), e);
        }
    }

    /** Removes the data and the demo accounts. */
    static void remove(DatabaseAccess access, DataFolder data) {
        try {
            DemoData.remove(access, data.root());
        } catch (DemoDataException e) {
            throw new Failure("Demodata togs inte bort: " + e.getMessage(), e);
        }
    }
}
