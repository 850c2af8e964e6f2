package se.tillit.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.tillit.config.Settings;

/** {@code tillit.data.dir}: the one folder with everything that must be backed up, used by one portal at a time. */
record DataFolder(Path root) {

    private static final String SETTING = Settings.environmentName("tillit.data.dir");

    /** Makes the folders that are missing, readable for their owner only. */
    static DataFolder open(Settings settings) {
        Path root =
                Path.of(settings.required("tillit.data.dir")).toAbsolutePath().normalize();
        DataFolder folder = new DataFolder(root);
        try {
            if (!Files.exists(root)) {
                Files.createDirectories(root);
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            }
            Files.createDirectories(folder.log());
            Files.createDirectories(folder.run());
        } catch (IOException | UnsupportedOperationException e) {
            throw new Failure("Det går inte att skriva i datamappen " + root + " (" + SETTING + ").", e);
        }
        if (!Files.isWritable(root) || !Files.isWritable(folder.log()) || !Files.isWritable(folder.run())) {
            throw new Failure("Det går inte att skriva i datamappen " + root + " (" + SETTING + ").");
        }
        return folder;
    }

    Path log() {
        return root.resolve("log");
    }

    /** What is made anew at each start. */
    Path run() {
        return root.resolve("run");
    }

    Path database() {
        return root.resolve("database");
    }

    /**
     * Takes the folder for this process until it ends or the lock is closed.
     *
     * @throws Failure when another process has it
     */
    FileChannel lock() {
        return tryLock()
                .orElseThrow(() -> new Failure("Datamappen " + root + " används redan av en annan Tillit" + holder()
                        + "; stoppa den eller ange en annan mapp med " + SETTING + "."));
    }

    /** The lock, or empty when another process has it. */
    Optional<FileChannel> tryLock() {
        try {
            FileChannel channel = FileChannel.open(
                    lockFile(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(channel);
        } catch (IOException e) {
            throw new Failure("Det går inte att skriva i datamappen " + root + " (" + SETTING + ").", e);
        }
    }

    private String holder() {
        try {
            return " (process " + Files.readString(lockFile()).strip() + ")";
        } catch (IOException unknown) {
            return "";
        }
    }

    private Path lockFile() {
        return root.resolve("tillit.lock");
    }

    /** Makes an empty folder under {@link #run()}; only for the holder of the lock. */
    Path emptyRunFolder(String name) {
        Path folder = run().resolve(name);
        try {
            if (Files.exists(folder)) {
                deleteTree(folder);
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Failure("Mappen " + folder + " gick inte att tömma.", e);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
