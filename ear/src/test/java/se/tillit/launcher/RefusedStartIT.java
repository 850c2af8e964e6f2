package se.tillit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tillit.running.FreePorts;
import se.tillit.running.TillitProcess;

/** A start that cannot succeed ends at once, in one sentence that names the setting. */
class RefusedStartIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "TILLIT_HTTP_PORT, abc",
        "TILLIT_DEMO_SIZE, X",
        "TILLIT_HTTP_ADDRESS, 192.0.2.77",
        "TILLIT_DB_URL, nonsense",
        "TILLIT_DB_URL, jdbc:mariadb://127.0.0.1/tillit?sslMode=trust",
        "TILLIT_ACCESSIBILITY_UPDATED_ON, i fjol",
        "TILLIT_REPORTS_NIGHTLY_TIME, sent"
    })
    void badSettingIsNamed(String name, String value) {
        assertRefused(Map.of(name, value), name);
    }

    @ParameterizedTest
    @CsvSource({"TILLIT_HTTP_PORT", "TILLIT_MANAGEMENT_PORT", "TILLIT_DB_EMBEDDED_PORT"})
    void portInUseIsNamed(String name) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertRefused(Map.of(name, Integer.toString(taken.getLocalPort())), name);
        }
    }

    @Test
    void databaseThatDoesNotAnswerIsNamed() {
        assertRefused(
                Map.of(
                        "TILLIT_DB_URL",
                        "jdbc:mariadb://127.0.0.1:" + FreePorts.next() + "/tillit",
                        "TILLIT_DB_MIGRATE_PASSWORD",
                        "x",
                        "TILLIT_DB_WEB_PASSWORD",
                        "x",
                        "TILLIT_DB_BATCH_PASSWORD",
                        "x"),
                "TILLIT_DB_URL");
    }

    @Test
    void dataFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        assertRefused(Map.of("TILLIT_DATA_DIR", file.resolve("data").toString()), "TILLIT_DATA_DIR");
    }

    @Test
    void misspelledCommandPointsToTheHelp() {
        try (TillitProcess process = TillitProcess.start(Map.of(), "rnu")) {
            assertThat(process.awaitExit()).isEqualTo(2);
            assertThat(process.err()).singleElement().asString().contains("rnu", "--help");
        }
    }

    @Test
    void argumentsThatExcludeEachOtherAreToldInSwedish() {
        try (TillitProcess process = TillitProcess.start(Map.of(), "demo", "--size", "S", "--remove")) {
            assertThat(process.awaitExit()).isEqualTo(2);
            assertThat(process.err())
                    .containsExactly(
                            "tillit: Ange bara ett av argumenten som utesluter varandra." + " Se tillit --help.");
        }
    }

    @Test
    void helpAndVersionAreSuccesses() {
        try (TillitProcess help = TillitProcess.start(Map.of(), "--help");
                TillitProcess version = TillitProcess.start(Map.of(), "--version")) {
            assertThat(help.awaitExit()).isZero();
            assertThat(help.out()).anySatisfy(line -> assertThat(line).contains("migrate"));
            assertThat(version.awaitExit()).isZero();
            assertThat(version.out()).singleElement().asString().matches("Tillit \\S+");
        }
    }

    private void assertRefused(Map<String, String> settings, String name) {
        Map<String, String> environment = new HashMap<>();
        environment.put("TILLIT_DATA_DIR", folder.resolve("data").toString());
        environment.put("TILLIT_HTTP_PORT", Integer.toString(FreePorts.next()));
        environment.put("TILLIT_MANAGEMENT_PORT", Integer.toString(FreePorts.next()));
        environment.putAll(settings);
        try (TillitProcess process = TillitProcess.start(environment, "run")) {
            assertThat(process.awaitExit()).isEqualTo(1);
            assertThat(process.out()).isEmpty();
            assertThat(process.err())
                    .singleElement()
                    .asString()
                    .startsWith("tillit: ")
                    .contains(name)
                    .endsWith(".")
                    .doesNotContain("Exception")
                    .doesNotContain("se.tillit");
        }
    }
}
