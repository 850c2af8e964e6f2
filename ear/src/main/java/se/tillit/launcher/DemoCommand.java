package se.tillit.launcher;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.tillit.config.Settings;

/** {@code tillit demo}: loads or removes demo data. */
@Command(name = "demo", description = "Läs in eller ta bort demodata.")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @ArgGroup(multiplicity = "1")
    private Choice choice = new Choice();

    /** One of the two. */
    static final class Choice {

        @Option(names = "--size", paramLabel = "STORLEK", description = "Läs in storlek S, M eller L.")
        private @Nullable String size;

        @Option(names = "--remove", description = "Ta bort all demodata och demokonton.")
        private boolean remove;
    }

    @Override
    public Integer call() {
        common.apply();
        Settings settings = Settings.ofThisProcess();
        DataFolder data = DataFolder.open(settings);
        LogFiles.open(data);
        Console console = Console.OF_THIS_PROCESS;
        try (Database database = Database.forCommand(settings, data, ProgramFolder.ofThisProcess())) {
            database.migrate();
            if (choice.remove) {
                Demo.remove(database.access(), data);
                console.out().println("Demodata är borttagen.");
            } else if (choice.size != null
                    && Demo.loadIfMissing(database.access(), data, Demo.size(choice.size), console)) {
                console.out().println("Demodata är inläst.");
            } else {
                console.out().println("Demodata finns redan; ta bort den först med --remove.");
            }
        }
        return 0;
    }
}
