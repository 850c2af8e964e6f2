package se.tillit.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;
import se.tillit.config.SettingException;

/** The command {@code tillit}. A failure is one sentence on standard error and an exit code other than 0. */
@Command(
        name = "tillit",
        description = "Nätverksportal för Göteborgsregionen.",
        subcommands = {RunCommand.class, MigrateCommand.class, DemoCommand.class, JobCommand.class},
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "KOMMANDO",
        scope = ScopeType.INHERIT,
        synopsisHeading = "Användning: ",
        optionListHeading = "%nVal:%n",
        commandListHeading = "%nKommandon:%n",
        footer = {
            "",
            "Inställningar ges som miljövariabler, till exempel TILLIT_HTTP_PORT=8090.",
            "Alla inställningar med förval finns i README."
        })
public final class Main {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Visa hjälp.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Visa version.")
    private boolean version;

    private Main() {}

    /** Runs one command and ends the process with its exit code: 0, 1 when it failed, 2 when it was misspelled. */
    public static void main(String[] arguments) {
        CommandLine commands = new CommandLine(new Main())
                .setExecutionExceptionHandler(failures())
                .setParameterExceptionHandler(mistakes());
        System.exit(arguments.length == 0 ? usage(commands) : commands.execute(arguments));
    }

    private static int usage(CommandLine commands) {
        commands.usage(Console.OF_THIS_PROCESS.err());
        return ExitCode.USAGE;
    }

    private static IExecutionExceptionHandler failures() {
        return (failure, command, parsed) -> {
            Logger log = Logger.getLogger(Main.class.getName());
            if (failure instanceof Failure || failure instanceof SettingException) {
                tell(failure.getMessage());
                logToFile(log, Level.WARNING, failure.getMessage(), failure.getCause());
            } else {
                tell("Oväntat fel; orsaken står i loggen.");
                logToFile(log, Level.SEVERE, "Unexpected", failure);
            }
            return ExitCode.SOFTWARE;
        };
    }

    /** Before the log files are open, logging would end on the console. */
    private static void logToFile(Logger log, Level level, @Nullable String message, @Nullable Throwable cause) {
        if (LogFiles.areOpen()) {
            log.log(level, message, cause);
        }
    }

    private static IParameterExceptionHandler mistakes() {
        return (mistake, arguments) -> {
            tell(explain(mistake) + " Se tillit --help.");
            return ExitCode.USAGE;
        };
    }

    private static String explain(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return "Okänt argument: " + String.join(" ", unmatched.getUnmatched()) + ".";
        }
        if (mistake instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return "Det saknas ett argument: " + missing.getMissing().get(0).paramLabel() + ".";
        }
        if (mistake instanceof MutuallyExclusiveArgsException) {
            return "Ange bara ett av argumenten som utesluter varandra.";
        }
        return "Argumenten går inte att förstå.";
    }

    private static void tell(@Nullable String sentence) {
        Console.OF_THIS_PROCESS.err().println("tillit: " + sentence);
    }

    /** The version in the manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Tillit " + (version == null ? "" : version)};
        }
    }
}
