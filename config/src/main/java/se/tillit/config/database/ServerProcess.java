package se.tillit.config.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * A server that lives no longer than this JVM, however the JVM ends.
 *
 * <p>The kernel sends it SIGTERM when the thread that started it is gone, so that thread stays for as long as the
 * server. It has a session of its own: a Ctrl-C in the terminal reaches the JVM only, which stops things in its order.
 */
final class ServerProcess {

    private static final List<Path> SESSION_TOOLS = List.of(Path.of("/usr/bin/setsid"), Path.of("/usr/bin/setpriv"));

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    static ServerProcess start(List<String> command, Path log) throws IOException {
        boolean bound = SESSION_TOOLS.stream().allMatch(Files::isExecutable);
        List<String> whole = new ArrayList<>();
        if (bound) {
            whole.addAll(List.of("/usr/bin/setsid", "/usr/bin/setpriv", "--pdeathsig", "TERM"));
        }
        whole.addAll(command);
        ServerProcess server = new ServerProcess(startOnLastingThread(new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))));
        if (!bound) {
            Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroy, "mariadb-stop"));
        }
        return server;
    }

    private static Process startOnLastingThread(ProcessBuilder builder) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        Process process = builder.start();
                        started.complete(process);
                        awaitEnd(process);
                    } catch (IOException e) {
                        started.completeExceptionally(e);
                    }
                },
                "mariadb");
        thread.setDaemon(true);
        thread.start();
        try {
            return started.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while starting a process", e);
        }
    }

    private static void awaitEnd(Process process) {
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException mustOutliveTheProcess) {
                Thread.interrupted();
            }
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void stop(Duration limit) {
        stop(process.toHandle(), limit);
    }

    /** Asks the process to end in good order, and ends it when it has not done so within the limit. */
    static void stop(ProcessHandle process, Duration limit) {
        process.destroy();
        if (!endsWithin(process, limit)) {
            process.destroyForcibly();
            endsWithin(process, limit);
        }
    }

    /** Not to be interrupted: a server that is stopping needs its time. */
    private static boolean endsWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join();
            return true;
        } catch (CompletionException tooLate) {
            return false;
        }
    }
}
