package se.tillit.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** ClamAV's daemon of Debian with one signature: that of the harmless file by which scanners are tested. */
public final class ClamdProcess implements AutoCloseable {

    private static final String CLAMD = "/usr/sbin/clamd";
    private static final int SECONDS = 120;

    private final Process process;

    private ClamdProcess(Process process) {
        this.process = process;
    }

    /** The 68 bytes, put together here: a scanner that looks at this repository shall find nothing. */
    public static byte[] eicar() {
        String text = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-" + "STANDARD-ANTIVIRUS" + "-TEST-FILE!" + "$H+H*";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Starts it and waits until it answers. @param folder for its settings and signatures */
    public static ClamdProcess start(Path folder, int port) {
        try {
            Path signatures = Files.createDirectories(folder.resolve("signatures"));
            Files.writeString(
                    signatures.resolve("eicar.ndb"),
                    "EICAR-TEST:0:*:" + HexFormat.of().formatHex(eicar()) + "\n");
            Path settings = Files.write(
                    folder.resolve("clamd.conf"),
                    List.of(
                            "Foreground yes",
                            "TCPSocket " + port,
                            "TCPAddr 127.0.0.1",
                            "AlertExceedsMax yes",
                            "DatabaseDirectory " + signatures,
                            "TemporaryDirectory " + folder));
            ClamdProcess clamd = new ClamdProcess(new ProcessBuilder(CLAMD, "-c", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("clamd.log").toFile())
                    .start());
            clamd.await(port, folder);
            return clamd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(int port, Path folder) throws IOException {
        long start = System.nanoTime();
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(SECONDS)) {
                throw new AssertionError("clamd does not answer: " + Files.readString(folder.resolve("clamd.log")));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).startsWith("PONG");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
