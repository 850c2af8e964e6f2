package se.tillit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tillit.running.RunningPortal;
import se.tillit.running.Visitor;

/** Uploads that end before a byte of them is taken in: the answer comes although the body never does. */
class RefusedUploadIT {

    private static final String PATH = "/natverk/klimatanpassning/dokument";
    private static final String SCRIPT = "X-Requested-With: XMLHttpRequest\r\n";
    private static final long TWO_GIGABYTES = 2_000_000_000;
    private static final long SMALL = 50_000_000;

    private final URI portal = RunningPortal.get().baseUrl();

    @ParameterizedTest
    @ValueSource(strings = {"", SCRIPT})
    void whatIsTooLargeIsRefusedByItsAnnouncedSize(String script) throws IOException {
        String answer = announce(PATH, TWO_GIGABYTES, script + "Cookie: " + session());

        assertThat(answer).startsWith("HTTP/1.1 413").containsIgnoringCase("Content-Security-Policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, "/natverk/finns-inte/dokument", "/natverk/klimatanpassning/finns-inte"})
    void nothingIsTakenInForSomeoneSignedOut(String path) throws IOException {
        assertThat(announce(path, SMALL, "X-None: x")).matches("(?s)HTTP/1.1 (440|404).*");
        assertThat(announce(path, SMALL, SCRIPT + "X-None: x")).matches("(?s)HTTP/1.1 (401|404).*");
        assertThat(incoming()).isEmpty();
    }

    @Test
    void nothingIsTakenInFromAnotherSite() throws IOException {
        String answer = announce(PATH, SMALL, "Cookie: " + session() + "\r\nSec-Fetch-Site: cross-site");

        assertThat(answer).startsWith("HTTP/1.1 403");
        assertThat(incoming()).isEmpty();
    }

    private String session() {
        return new Visitor(portal)
                .signIn("ledamot", "demo")
                .headers()
                .firstValue("set-cookie")
                .orElseThrow()
                .replaceFirst(";.*", "");
    }

    /** Sends the head of a request alone, and gives what comes back until the portal ends it. */
    private String announce(String path, long bytes, String headers) throws IOException {
        String site = headers.contains("Sec-Fetch-Site") ? "" : "Sec-Fetch-Site: same-origin\r\n";
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nConnection: close\r\n"
                + site
                + "Content-Type: multipart/form-data; boundary=grans\r\nContent-Length: " + bytes + "\r\n" + headers
                + "\r\n\r\n";
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return readUntilItIsTold(socket.getInputStream());
        }
    }

    /** The portal may wait for the body before it hangs up; what it says comes at once. */
    private static String readUntilItIsTold(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            if (answer.toString().contains("</html>") || answer.toString().contains("\"}")) {
                break;
            }
        }
        return answer.toString();
    }

    private static Stream<Path> incoming() throws IOException {
        Path folder = RunningPortal.get().dataDir().resolve("files/tmp");
        try (Stream<Path> files = Files.list(folder)) {
            // What other tests have begun and not ended lies there for a day.
            return files.filter(file -> !file.toString().endsWith(".upload")).toList().stream();
        }
    }
}
