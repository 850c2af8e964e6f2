package se.tillit.launcher;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The database on its way up, on a thread of its own, so that the portal's server can start meanwhile. Can be closed at
 * any moment: what has started by then is stopped.
 */
final class DatabaseStart implements AutoCloseable {

    private static final Duration LIMIT_TO_GIVE_UP = Duration.ofMinutes(1);

    private final CompletableFuture<Database> ready = new CompletableFuture<>();
    private final Thread thread;
    private @Nullable Database started;
    private boolean closed;

    /**
     * @param start starts the database
     * @param prepare brings it to what the portal needs
     */
    DatabaseStart(Supplier<Database> start, Consumer<Database> prepare) {
        thread = new Thread(() -> run(start, prepare), "tillit-database");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Supplier<Database> start, Consumer<Database> prepare) {
        try {
            Database database = remember(start.get());
            prepare.accept(database);
            ready.complete(database);
        } catch (RuntimeException | Error e) {
            ready.completeExceptionally(e);
        }
    }

    private synchronized Database remember(Database database) {
        if (closed) {
            database.close();
            throw new IllegalStateException("Closed while starting");
        }
        started = database;
        return database;
    }

    /** Waits for the database, or throws what kept it from starting. */
    Database await() {
        try {
            return ready.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The database, once it has all that the portal needs. */
    @Nullable
    Database readyOrNull() {
        return ready.isDone() && !ready.isCompletedExceptionally() ? ready.join() : null;
    }

    @Override
    public void close() throws Exception {
        Database toClose;
        synchronized (this) {
            closed = true;
            toClose = started;
        }
        thread.interrupt();
        if (toClose != null) {
            toClose.close();
        }
        thread.join(LIMIT_TO_GIVE_UP.toMillis());
    }
}
