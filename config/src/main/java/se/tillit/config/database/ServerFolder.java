package se.tillit.config.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import se.tillit.config.database.DatabaseAccess.Login;

/** The folder of one embedded MariaDB: where each file lies, and the files that carry passwords. */
record ServerFolder(Path root) {

    private static final long LOG_LIMIT_BYTES = 10_000_000;

    Path data() {
        return root.resolve("data");
    }

    Path tmp() {
        return root.resolve("tmp");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path log() {
        return root.resolve("mariadb.log");
    }

    Path pidFile() {
        return root.resolve("mariadb.pid");
    }

    Path initFile() {
        return root.resolve("init.sql");
    }

    private Path accessFile() {
        return root.resolve("access.properties");
    }

    void create() throws IOException {
        Files.createDirectories(root);
        Files.createDirectories(tmp());
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT_BYTES) {
            Files.move(
                    log(),
                    root.resolve("mariadb.log.1"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    boolean isInstalled() {
        return Files.isDirectory(data());
    }

    /** The living server of this folder: the pid file alone proves nothing, its arguments must name this data folder. */
    Optional<ProcessHandle> findServer() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(this::servesThisFolder);
        } catch (IOException | NumberFormatException noServer) {
            return Optional.empty();
        }
    }

    private boolean servesThisFolder(ProcessHandle process) {
        return List.of(process.info().arguments().orElse(new String[0])).contains("--datadir=" + data());
    }

    /** Users are made anew at each start; this file with their passwords lives only until the server has read it. */
    void writeInitFile(String database, DatabaseAccess access) throws IOException {
        String sql = "CREATE DATABASE IF NOT EXISTS " + database + ";\n"
                + createUser(access.migrate()) + createUser(access.web()) + createUser(access.batch())
                + "GRANT ALL PRIVILEGES ON " + database + ".* TO '"
                + access.migrate().user() + "'@'%' WITH GRANT OPTION;\n";
        writeSecret(initFile(), sql);
    }

    private static String createUser(Login login) {
        return "CREATE USER IF NOT EXISTS '%1$s'@'%%' IDENTIFIED BY '%2$s';\nALTER USER '%1$s'@'%%' IDENTIFIED BY '%2$s';\n"
                .formatted(login.user(), login.password());
    }

    void deleteInitFile() throws IOException {
        Files.deleteIfExists(initFile());
    }

    void writeAccess(DatabaseAccess access) throws IOException {
        Properties values = new Properties();
        values.setProperty("url", access.url());
        setLogin(values, "migrate", access.migrate());
        setLogin(values, "web", access.web());
        setLogin(values, "batch", access.batch());
        StringWriter text = new StringWriter();
        values.store(text, null);
        writeSecret(accessFile(), text.toString());
    }

    Optional<DatabaseAccess> readAccess() {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(accessFile())) {
            values.load(reader);
        } catch (IOException notReadable) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseAccess(
                values.getProperty("url", ""), login(values, "migrate"), login(values, "web"), login(values, "batch")));
    }

    private static void setLogin(Properties values, String name, Login login) {
        values.setProperty(name + ".user", login.user());
        values.setProperty(name + ".password", login.password());
    }

    private static Login login(Properties values, String name) {
        return new Login(values.getProperty(name + ".user", ""), values.getProperty(name + ".password", ""));
    }

    void deleteAccess() {
        try {
            Files.deleteIfExists(accessFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeSecret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
