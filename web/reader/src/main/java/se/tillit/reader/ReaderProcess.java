package se.tillit.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A reader in a process of its own, asked one file at a time. The process starts with the first file, is killed when a file
 * takes too long, and started anew after that. It gets nothing of the portal's environment, which holds passwords.
 */
public final class ReaderProcess implements AutoCloseable {

    static final Duration LONGEST_REST = Duration.ofSeconds(45);

    /** What parsers forget to give back is given back with the process. */
    private static final int MOST_FILES = 500;

    private static final List<String> LIMITS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=160m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8");

    private final String classPath;
    private final int heapMebibytes;
    private final Path temporary;

    private Process process;
    private DataOutputStream requests;
    private DataInputStream answers;
    private int files;
    private long lastUsed;

    /**
     * @param classPath where the reader and its parsers lie
     * @param temporary an existing folder for what parsers put aside
     */
    public ReaderProcess(String classPath, int heapMebibytes, Path temporary) {
        this.classPath = classPath;
        this.heapMebibytes = heapMebibytes;
        this.temporary = temporary;
    }

    /**
     * Reads a file. Never fails because of the file: what it does to the reader is the answer.
     *
     * @throws IOException when no reader can be started
     */
    public synchronized ReaderAnswer ask(ReaderRequest request) throws IOException {
        start();
        AtomicBoolean tooSlow = new AtomicBoolean();
        Process asked = process;
        Executor later = CompletableFuture.delayedExecutor(request.limit().toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> limit = CompletableFuture.runAsync(
                () -> {
                    tooSlow.set(true);
                    asked.destroyForcibly();
                },
                later);
        try {
            request.write(requests);
            ReaderAnswer answer = ReaderAnswer.read(answers);
            lastUsed = System.nanoTime();
            files++;
            return answer;
        } catch (IOException | RuntimeException e) {
            close();
            return tooSlow.get()
                    ? ReaderAnswer.failed(ReaderOutcome.TOO_SLOW, "")
                    : ReaderAnswer.failed(ReaderOutcome.CRASHED, "");
        } finally {
            limit.cancel(false);
        }
    }

    private void start() throws IOException {
        boolean rested = System.nanoTime() - lastUsed > LONGEST_REST.toNanos();
        if (process != null && (!process.isAlive() || rested || files >= MOST_FILES)) {
            close();
        }
        if (process != null) {
            return;
        }
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMebibytes + "m");
        command.addAll(LIMITS);
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(List.of("-cp", classPath, ReaderProgram.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("LC_ALL", "C.UTF-8");
        process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        files = 0;
        lastUsed = System.nanoTime();
    }

    /** The process that reads at the moment, for tests that end it. */
    synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    /** Ends the process. The next question starts another. */
    @Override
    public synchronized void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
