package se.tillit.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.tillit.config.Settings;

/** {@code tillit migrate}: brings the database's schema up to date. */
@Command(name = "migrate", description = "Uppdatera databasens schema. Görs också vid varje start.")
final class MigrateCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        common.apply();
        Settings settings = Settings.ofThisProcess();
        DataFolder data = DataFolder.open(settings);
        LogFiles.open(data);
        try (Database database = Database.forCommand(settings, data, ProgramFolder.ofThisProcess())) {
            int applied = database.migrate();
            Console.OF_THIS_PROCESS
                    .out()
                    .println(applied == 0 ? "Schemat är aktuellt." : "Schemat är uppdaterat i " + applied + " steg.");
        }
        return 0;
    }
}
