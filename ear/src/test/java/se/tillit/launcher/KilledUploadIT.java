package se.tillit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tillit.running.FreePorts;
import se.tillit.running.PiecemealUpload;
import se.tillit.running.TillitProcess;
import se.tillit.running.Visitor;

/** The portal is killed while a file comes. The next start goes on with it, and clears away what nobody goes on with. */
class KilledUploadIT {

    private static final String NETWORK = "klimatanpassning";
    private static final byte[] CONTENT =
            "Anteckningar från fältet.\n".repeat(40_000).getBytes(StandardCharsets.UTF_8);
    private static final int FIRST = 400_000;

    @TempDir
    Path data;

    @Test
    void theUploadGoesOnAfterTheNextStart() throws Exception {
        Map<String, String> settings = Map.of(
                "TILLIT_DATA_DIR", data.toString(),
                "TILLIT_HTTP_PORT", Integer.toString(FreePorts.next()),
                "TILLIT_MANAGEMENT_PORT", Integer.toString(FreePorts.next()),
                "TILLIT_REPORTS_NIGHTLY_ENABLED", "false");
        PiecemealUpload upload = sendHalfAndKill(settings);
        assertThat(incoming()).hasSize(1);
        Path orphan = Files.writeString(data.resolve("files/tmp/" + "0".repeat(32) + ".upload"), "kvar");
        Files.setLastModifiedTime(orphan, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        try (TillitProcess portal = TillitProcess.start(settings, "run")) {
            URI url = URI.create(portal.awaitReady());
            Visitor member = Visitor.signedIn(url, "ledamot");
            PiecemealUpload after = upload.by(member);
            int offset = after.offset();
            assertThat(offset).isBetween(FIRST, CONTENT.length - 1);
            assertThat(member.get("/natverk/" + NETWORK + "/dokument").body())
                    .contains(
                            "falt.txt",
                            upload.address().substring(upload.address().lastIndexOf('/') + 1));

            after.send(offset, Arrays.copyOfRange(CONTENT, offset, CONTENT.length));

            assertThat(after.finish().statusCode()).isEqualTo(200);
            String page = member.get("/natverk/" + NETWORK + "/dokument").body();
            String file = page.replaceAll("(?s).*?<a href=\"(/fil/[0-9]+)\">falt \\(.*", "$1");
            assertThat(member.get(file).body()).isEqualTo(new String(CONTENT, StandardCharsets.UTF_8));
            awaitNothingIncoming();
        }
    }

    private static PiecemealUpload sendHalfAndKill(Map<String, String> settings) throws Exception {
        try (TillitProcess portal = TillitProcess.start(settings, "run", "--demo", "S")) {
            URI url = URI.create(portal.awaitReady());
            PiecemealUpload upload =
                    PiecemealUpload.begin(url, Visitor.signedIn(url, "ledamot"), NETWORK, "falt.txt", CONTENT.length);
            upload.send(0, Arrays.copyOf(CONTENT, FIRST));
            ProcessHandle database = portal.database().orElseThrow();
            try (Socket connection =
                    upload.sendSome(FIRST, Arrays.copyOfRange(CONTENT, FIRST, CONTENT.length), 200_000)) {
                assertThat(connection.isConnected()).isTrue();
                portal.kill();
                portal.awaitExit();
            }
            database.onExit().get(5, TimeUnit.MINUTES);
            return upload;
        }
    }

    /** What nobody knows of is swept within minutes of the start. */
    private void awaitNothingIncoming() throws Exception {
        for (int i = 0; i < 180 && !incoming().isEmpty(); i++) {
            Thread.sleep(1000);
        }
        assertThat(incoming()).isEmpty();
    }

    private List<Path> incoming() throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("files/tmp"))) {
            return files.filter(file -> file.toString().endsWith(".upload")).toList();
        }
    }
}
