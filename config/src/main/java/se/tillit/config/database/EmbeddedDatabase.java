package se.tillit.config.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import se.tillit.config.database.DatabaseAccess.Login;

/**
 * A real MariaDB, started as a child process on 127.0.0.1, with its files in one folder that survives restarts.
 *
 * <p>The three users get new random passwords at every start; {@link #access()} carries them, and so does a file that
 * only the owner can read, for {@link #findRunning}. The server ends with {@link #close()}, and also when this JVM
 * ends in any way. One folder serves one server: a second start is refused while the first lives, and a server whose
 * JVM was lost is taken down first.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "tillit";
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
    private static final long POLL_NANOS = Duration.ofMillis(50).toNanos();

    private final ServerFolder folder;
    private final FileChannel lock;
    private final ServerProcess process;
    private final DatabaseAccess access;

    private EmbeddedDatabase(ServerFolder folder, FileChannel lock, ServerProcess process, DatabaseAccess access) {
        this.folder = folder;
        this.lock = lock;
        this.process = process;
        this.access = access;
    }

    /**
     * Starts the server with the program from the class path, unpacked into the folder.
     *
     * @see #start(Path, Path, int, int)
     */
    public static EmbeddedDatabase start(Path folder, int port, int bufferPoolMiB) {
        Path program = folder.toAbsolutePath().resolve("program");
        ServerProgram.unpackTo(program);
        return start(program, folder, port, bufferPoolMiB);
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @param program folder with MariaDB's {@code bin}, {@code scripts} and {@code share}
     * @param folder holds the data; made when missing
     * @param port TCP port on 127.0.0.1, or 0 for any free one
     * @param bufferPoolMiB memory for InnoDB pages, in MiB
     * @throws IllegalStateException when the server does not start; the message and the cause say why
     */
    public static EmbeddedDatabase start(Path program, Path folder, int port, int bufferPoolMiB) {
        ServerFolder files = new ServerFolder(folder.toAbsolutePath());
        try {
            files.create();
            FileChannel lock = lock(files);
            try {
                return start(new ServerProgram(program.toAbsolutePath()), files, lock, port, bufferPoolMiB);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new IllegalStateException("The embedded MariaDB did not start in " + folder, e);
        }
    }

    private static EmbeddedDatabase start(
            ServerProgram program, ServerFolder files, FileChannel lock, int port, int bufferPoolMiB)
            throws IOException {
        files.findServer().ifPresent(lost -> ServerProcess.stop(lost, STOP_LIMIT));
        if (!files.isInstalled()) {
            program.install(files);
        }
        int serverPort = port == 0 ? freePort() : port;
        DatabaseAccess access = newAccess(serverPort);
        files.writeAccess(access);
        files.writeInitFile(DATABASE, access);
        ServerProcess process =
                ServerProcess.start(program.serverCommand(files, serverPort, bufferPoolMiB), files.log());
        try {
            awaitAnswer(process, access, files);
            files.deleteInitFile();
        } catch (IOException | RuntimeException e) {
            process.stop(STOP_LIMIT);
            throw e;
        }
        return new EmbeddedDatabase(files, lock, process, access);
    }

    /**
     * How to reach the server that another JVM runs in the folder.
     *
     * @return empty when no server runs there, or it runs and may not be read by this user
     */
    public static Optional<DatabaseAccess> findRunning(Path folder) {
        ServerFolder files = new ServerFolder(folder.toAbsolutePath());
        return files.findServer().flatMap(server -> files.readAccess());
    }

    private static FileChannel lock(ServerFolder files) throws IOException {
        FileChannel channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!tryLock(channel)) {
            channel.close();
            throw new IllegalStateException("Another process runs a MariaDB in " + files.root());
        }
        return channel;
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static DatabaseAccess newAccess(int port) {
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE;
        return new DatabaseAccess(url, newLogin("tillit_migrate"), newLogin("tillit_web"), newLogin("tillit_batch"));
    }

    private static Login newLogin(String user) {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        return new Login(user, HexFormat.of().formatHex(secret));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** Waits as long as the server lives: after a power cut it may have much to recover. */
    private static void awaitAnswer(ServerProcess process, DatabaseAccess access, ServerFolder files) {
        while (!answers(access)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("MariaDB ended while starting; its log is " + files.log());
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("Interrupted while MariaDB was starting");
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    private static boolean answers(DatabaseAccess access) {
        Login user = access.migrate();
        try {
            DriverManager.getConnection(access.url(), user.user(), user.password())
                    .close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** The address and the passwords of this start. */
    public DatabaseAccess access() {
        return access;
    }

    /** Process id of the server. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.stop(STOP_LIMIT);
        closeQuietly(lock);
        folder.deleteAccess();
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
