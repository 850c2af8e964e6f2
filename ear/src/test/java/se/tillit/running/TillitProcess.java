package se.tillit.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** One run of {@code bin/tillit}, with everything it prints. Ends with the test at the latest. */
public final class TillitProcess implements AutoCloseable {

    /** Only against waiting for ever; no test passes or fails by how fast it is. */
    /** A portal of a test ends before the slower compiler is worth its time. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private static final int MINUTES = 10;

    private static final String READY = "Tillit ready: ";

    /** As much as tells why a start failed. */
    private static final int LAST_LINES = 60;

    private final Process process;
    private final Path logs;
    private final List<String> out = new CopyOnWriteArrayList<>();
    private final List<String> err = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private final List<Thread> readers = new ArrayList<>();

    private TillitProcess(Process process, Path logs) {
        this.process = process;
        this.logs = logs;
        readers.add(read(process.inputReader(StandardCharsets.UTF_8), out));
        readers.add(read(process.errorReader(StandardCharsets.UTF_8), err));
        process.onExit().thenRun(() -> ready.completeExceptionally(new IllegalStateException("Ended before ready")));
    }

    /**
     * Starts the program.
     *
     * @param settings environment variables, {@code TILLIT_…}; those of the test's own environment are left out
     * @param arguments command and options
     */
    public static TillitProcess start(Map<String, String> settings, String... arguments) {
        // A shell that runs the build in the background ignores Ctrl-C, and its children would inherit that.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM,HUP"));
        command.add(folder().resolve("bin/tillit").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("TILLIT_"));
        builder.environment().put("TILLIT_JAVA_OPTS", QUICK_START);
        builder.environment().putAll(settings);
        try {
            return new TillitProcess(
                    builder.start(),
                    Path.of(settings.getOrDefault("TILLIT_DATA_DIR", "")).resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The runnable folder that the build made. */
    public static Path folder() {
        return Path.of(System.getProperty("tillit.folder", "target/tillit")).toAbsolutePath();
    }

    private Thread read(BufferedReader stream, List<String> lines) {
        Thread thread = new Thread(
                () -> stream.lines().forEach(line -> {
                    lines.add(line);
                    if (line.startsWith(READY)) {
                        ready.complete(line.substring(READY.length()));
                    }
                }),
                "tillit-output");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /**
     * Waits for the portal.
     *
     * @return the address in the ready line
     * @throws AssertionError when the program ends first; its output and the end of its log are in the message
     */
    public String awaitReady() {
        try {
            return ready.get(MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("The portal did not get ready: " + out + err + logged(), e);
        }
    }

    private String logged() {
        try (Stream<Path> files = Files.list(logs)) {
            StringBuilder ends = new StringBuilder();
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                ends.append("\n").append(file.getFileName()).append(":\n");
                ends.append(String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())));
            }
            return ends.toString();
        } catch (IOException e) {
            return " and no log: " + e;
        }
    }

    /** Waits for the end and returns the exit code. */
    public int awaitExit() {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError("The program does not end: " + out + err);
            }
            for (Thread reader : readers) {
                reader.join();
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What a terminal sends at Ctrl-C. */
    public void interrupt() {
        signal("INT");
    }

    /** What systemd sends at the end. */
    public void terminate() {
        signal("TERM");
    }

    /** The end without a last word. */
    public void kill() {
        signal("KILL");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** The MariaDB that it started, when it has. */
    public Optional<ProcessHandle> database() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                .findAny();
    }

    /** Lines on standard output so far. */
    public List<String> out() {
        return List.copyOf(out);
    }

    /** Lines on standard error so far. */
    public List<String> err() {
        return List.copyOf(err);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
            awaitExit();
        }
    }
}
