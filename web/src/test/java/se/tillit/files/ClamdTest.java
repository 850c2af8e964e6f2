package se.tillit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the portal makes of clamd's answers, given by a server that talks like it. The real one: {@code MalwareScanIT}. */
@Timeout(60)
class ClamdTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "stream: OK, CLEAN",
        "stream: EICAR-TEST.UNOFFICIAL FOUND, INFECTED",
        "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND, INFECTED",
        "INSTREAM size limit exceeded. ERROR, UNKNOWN",
        "UNKNOWN COMMAND, UNKNOWN",
        "stream: OK FOR NOW, UNKNOWN",
        "OK, UNKNOWN",
        "'', UNKNOWN"
    })
    void onlyPlainAnswersCount(String answer, ScanVerdict verdict) throws Exception {
        try (Answering server = Answering.overTcp(answer + "\0")) {
            assertThat(scan(server.address(), LONG)).isEqualTo(verdict);
        }
    }

    @Test
    void contentArrivesWholeAndEndsWithAnEmptyPiece() throws Exception {
        byte[] content = new byte[200_001];
        content[200_000] = 7;
        try (Answering server = Answering.overTcp("stream: OK\0")) {
            assertThat(new Clamd(server.address(), LONG).scan(new ByteArrayInputStream(content)))
                    .isEqualTo(ScanVerdict.CLEAN);
            assertThat(server.received()).isEqualTo(content);
        }
    }

    @Test
    void talksOverAUnixSocketToo() throws Exception {
        Path socket = folder.resolve("clamd.ctl");
        try (Answering server = Answering.overUnixSocket(socket, "stream: OK\0")) {
            assertThat(scan(Clamd.address(socket.toString()), LONG)).isEqualTo(ScanVerdict.CLEAN);
            assertThat(server.received()).hasSize(3);
        }
    }

    @Test
    void silenceIsNoAnswer() throws Exception {
        try (Answering server = Answering.overTcp(null)) {
            assertThat(scan(server.address(), SHORT)).isEqualTo(ScanVerdict.UNKNOWN);
        }
    }

    @Test
    void whoIsAwayHasNoAnswer() throws Exception {
        SocketAddress gone;
        try (Answering server = Answering.overTcp("")) {
            gone = server.address();
        }
        assertThat(scan(gone, LONG)).isEqualTo(ScanVerdict.UNKNOWN);
        assertThat(new Clamd(gone, LONG).answers()).isFalse();
        assertThat(scan(Clamd.address(folder.resolve("none").toString()), LONG)).isEqualTo(ScanVerdict.UNKNOWN);
        assertThat(scan(InetSocketAddress.createUnresolved("clamd.invalid", 3310), LONG))
                .isEqualTo(ScanVerdict.UNKNOWN);
    }

    @Test
    void contentThatCannotBeReadIsNotTakenForAnAnswer() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        try (Answering server = Answering.overTcp("stream: OK\0")) {
            assertThatThrownBy(() -> new Clamd(server.address(), LONG).scan(broken))
                    .hasMessage("disk");
        }
    }

    @Test
    void addressIsHostAndPortOrAPath() {
        assertThat(Clamd.address("127.0.0.1:3310")).isEqualTo(new InetSocketAddress("127.0.0.1", 3310));
        assertThat(Clamd.address("/run/clamd.ctl")).isEqualTo(UnixDomainSocketAddress.of("/run/clamd.ctl"));
        assertThatThrownBy(() -> Clamd.address("clamd")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ScanVerdict scan(SocketAddress address, Duration patience) throws IOException {
        return new Clamd(address, patience).scan(new ByteArrayInputStream("hej".getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes one INSTREAM and gives one answer; without an answer it keeps silent until it is closed. */
    private static final class Answering implements AutoCloseable {

        private final ServerSocketChannel server;
        private final ByteArrayOutputStream received = new ByteArrayOutputStream();
        private final Thread thread;
        private final String answer;

        private Answering(ServerSocketChannel server, String answer) {
            this.server = server;
            this.answer = answer;
            this.thread = new Thread(this::serve, "clamd-stand-in");
            thread.start();
        }

        static Answering overTcp(String answer) throws IOException {
            return new Answering(
                    ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
                    answer);
        }

        static Answering overUnixSocket(Path socket, String answer) throws IOException {
            return new Answering(
                    ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket)),
                    answer);
        }

        private void serve() {
            try (SocketChannel client = server.accept()) {
                DataInputStream in = new DataInputStream(Channels.newInputStream(client));
                in.readFully(new byte["zINSTREAM\0".length()]);
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    received.write(in.readNBytes(length));
                }
                if (answer == null) {
                    client.read(ByteBuffer.allocate(1));
                } else {
                    client.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)));
                }
            } catch (IOException e) {
                // The client hung up, or the test has ended.
            }
        }

        SocketAddress address() throws IOException {
            return server.getLocalAddress();
        }

        byte[] received() throws InterruptedException {
            thread.join();
            return received.toByteArray();
        }

        @Override
        public void close() throws Exception {
            server.close();
            thread.join();
        }
    }
}
