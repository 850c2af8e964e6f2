package se.tillit.files;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks ClamAV's daemon (clamd(8), INSTREAM) about a content. Ours, because the clients for Java know no Unix sockets and
 * wait without an end. What is not plainly clean or infected is unknown.
 */
final class Clamd {

    private static final Logger LOG = Logger.getLogger(Clamd.class.getName());
    private static final Pattern HOST_AND_PORT = Pattern.compile("(.+):([0-9]{1,5})");
    private static final int CHUNK_BYTES = 64 * 1024;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final SocketAddress address;
    private final Duration patience;

    /** @param patience how long a single answer or step may take */
    Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /** The address of a setting: {@code host:port}, or the path of a Unix socket. */
    static SocketAddress address(String setting) {
        if (setting.startsWith("/")) {
            return UnixDomainSocketAddress.of(setting);
        }
        Matcher parts = HOST_AND_PORT.matcher(setting);
        if (!parts.matches()) {
            throw new IllegalArgumentException("tillit.documents.clamd is neither host:port nor a path: " + setting);
        }
        return new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    /** Whether it is there and answers. */
    boolean answers() {
        try (ClamdConnection connection = ClamdConnection.open(address, patience)) {
            connection.send(command("PING"));
            return "PONG".equals(connection.answer());
        } catch (IOException e) {
            return false;
        }
    }

    /** What it says of the content. @throws IOException when the content itself cannot be read */
    ScanVerdict scan(InputStream content) throws IOException {
        try (ClamdConnection connection = ClamdConnection.open(address, patience)) {
            connection.send(command("INSTREAM"));
            byte[] chunk = new byte[CHUNK_BYTES];
            for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
                connection.send(ByteBuffer.allocate(Integer.BYTES).putInt(0, read));
                connection.send(ByteBuffer.wrap(chunk, 0, read));
            }
            connection.send(ByteBuffer.allocate(Integer.BYTES));
            return verdict(connection.answer());
        } catch (ClamdConnection.Broken e) {
            LOG.log(Level.WARNING, "The malware scanner has no answer: {0}", e.getMessage());
            return ScanVerdict.UNKNOWN;
        }
    }

    private static ByteBuffer command(String name) {
        return ByteBuffer.wrap(("z" + name + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private static ScanVerdict verdict(String answer) {
        if (answer.equals(CLEAN)) {
            return ScanVerdict.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return ScanVerdict.INFECTED;
        }
        LOG.log(Level.WARNING, "The malware scanner could not judge a file: {0}", answer);
        return ScanVerdict.UNKNOWN;
    }
}
