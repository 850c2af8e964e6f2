package se.tillit.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Sends all logging to rotated files, so that the console keeps the few lines meant for people. */
final class LogFiles {

    private static final String CONFIGURATION = """
            handlers=java.util.logging.FileHandler
            .level=INFO
            java.util.logging.FileHandler.pattern=%s/tillit.%%g.log
            java.util.logging.FileHandler.limit=10000000
            java.util.logging.FileHandler.count=10
            java.util.logging.FileHandler.append=true
            java.util.logging.FileHandler.encoding=UTF-8
            java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s: %%5$s%%6$s%%n
            # These repeat at every start what nobody needs to know.
            org.flywaydb.level=WARNING
            fish.payara.boot.runtime.BootCommand.level=WARNING
            fish.payara.nucleus.util.level=WARNING
            org.glassfish.admin.mbeanserver.level=WARNING
            javax.enterprise.system.tools.deployment.dol.level=WARNING
            javax.enterprise.system.tools.deployment.common.level=WARNING
            """;

    private static volatile boolean open;

    private LogFiles() {}

    /**
     * Starts logging to {@code <data>/log/tillit.0.log}, the newest of ten files of 10 MB.
     *
     * @return the configuration file, for the portal's server
     */
    static Path open(DataFolder data) {
        String pattern = data.log().toString().replace("\\", "\\\\").replace("%", "%%");
        Path file = data.run().resolve("logging.properties");
        try {
            Files.writeString(file, CONFIGURATION.formatted(pattern), StandardCharsets.UTF_8);
            System.setProperty("java.util.logging.config.file", file.toString());
            LogManager.getLogManager().readConfiguration();
            open = true;
        } catch (IOException e) {
            throw new Failure("Det går inte att skriva loggfiler i " + data.log() + ".", e);
        }
        return file;
    }

    /** Whether logging goes to files yet. */
    static boolean areOpen() {
        return open;
    }

    /** What the server's libraries print past the logging goes nowhere: the same is in the log. */
    static void silenceStandardStreams() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    }
}
