package se.tillit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tillit.running.FreePorts;
import se.tillit.running.TillitProcess;
import se.tillit.running.Visitor;

/** The life of one data folder, through every way that the program can end. Each start is dear, so it is one story. */
class RunIT {

    @TempDir
    Path folder;

    private final Map<String, String> settings = new HashMap<>();

    @Test
    void dataOutlivesEveryWayToStopAndNoProcessIsLeft() throws Exception {
        settings.put("TILLIT_DATA_DIR", folder.resolve("data").toString());
        settings.put("TILLIT_HTTP_PORT", Integer.toString(FreePorts.next()));
        settings.put("TILLIT_MANAGEMENT_PORT", Integer.toString(FreePorts.next()));

        firstStartIsEmptyAndEndsBySigterm();
        secondStartHasWhatTheFirstWasGivenAndIsKilled();
        thirdStartRecoversAndEndsByCtrlC();
    }

    private void firstStartIsEmptyAndEndsBySigterm() throws Exception {
        try (TillitProcess portal = TillitProcess.start(settings, "run")) {
            String url = portal.awaitReady();
            assertThat(url).isEqualTo("http://127.0.0.1:" + settings.get("TILLIT_HTTP_PORT") + "/");
            assertThat(new Visitor(URI.create(url)).get("/").statusCode()).isEqualTo(200);
            assertThat(portal.out()).containsExactly("Tillit ready: " + url);
            assertThat(portal.err()).isEmpty();

            anotherPortalOnTheFolderIsRefused();
            assertThat(run("demo", "--size", "S")).isZero();
            ProcessHandle database = portal.database().orElseThrow();
            portal.terminate();

            assertThat(portal.awaitExit()).isZero();
            assertThat(database.isAlive()).isFalse();
        }
    }

    private void secondStartHasWhatTheFirstWasGivenAndIsKilled() throws Exception {
        try (TillitProcess portal = TillitProcess.start(settings, "run")) {
            Visitor visitor = new Visitor(URI.create(portal.awaitReady()));
            assertThat(visitor.signIn("ledamot", "demo").statusCode()).isBetween(301, 303);
            ProcessHandle database = portal.database().orElseThrow();
            portal.kill();

            assertThat(portal.awaitExit()).isEqualTo(128 + 9);
            database.onExit().get(5, TimeUnit.MINUTES);
        }
    }

    private void thirdStartRecoversAndEndsByCtrlC() throws IOException {
        Path halfSent = Files.writeString(folder.resolve("data/files/tmp/cut-off.part"), "%PDF");
        try (TillitProcess portal = TillitProcess.start(settings, "run")) {
            Visitor visitor = new Visitor(URI.create(portal.awaitReady()));
            assertThat(visitor.signIn("ledamot", "demo").statusCode()).isBetween(301, 303);
            assertThat(halfSent)
                    .as("what the killed portal had received of a file")
                    .doesNotExist();
            ProcessHandle database = portal.database().orElseThrow();
            portal.interrupt();

            assertThat(portal.awaitExit()).isEqualTo(128 + 2);
            assertThat(database.isAlive()).isFalse();
        }
    }

    private void anotherPortalOnTheFolderIsRefused() {
        Map<String, String> other = new HashMap<>(settings);
        other.put("TILLIT_HTTP_PORT", Integer.toString(FreePorts.next()));
        other.put("TILLIT_MANAGEMENT_PORT", Integer.toString(FreePorts.next()));
        try (TillitProcess second = TillitProcess.start(other, "run")) {
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.err()).singleElement().asString().contains("används redan", "TILLIT_DATA_DIR");
        }
    }

    private int run(String... arguments) {
        try (TillitProcess command = TillitProcess.start(settings, arguments)) {
            return command.awaitExit();
        }
    }
}
