package se.tillit.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * PDFs that have been asked for, in {@code <tillit.data.dir>/reports-cache}: making one takes seconds, and a report of a
 * frozen month never changes. A file's name is the hash of what it says, so nothing outdated is ever served. Holds no
 * secrets beyond what every signed-in reader may read; may be deleted at any time.
 */
@ApplicationScoped
public class ReportPdfStore {

    /** Files kept; the one longest unread goes first. */
    static final int KEPT = 60;

    /** What a process left half-made when it was killed; none takes so long. */
    private static final Duration GIVEN_UP = Duration.ofHours(1);

    /** One at a time: each takes much memory, and those who ask together mostly ask for the same. */
    private final Object making = new Object();

    private Path folder;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReportPdfStore() {}

    @Inject
    public ReportPdfStore(@ConfigProperty(name = "tillit.data.dir") String dataFolder, Clock clock) {
        this.folder = Path.of(dataFolder).resolve("reports-cache");
        this.clock = clock;
    }

    /** The PDF of a report in a language, made now unless it was made before. */
    public Path get(ActivityReport report, Locale locale) throws IOException {
        String xhtml = ReportPdf.xhtml(report, locale);
        Files.createDirectories(folder);
        Path file = folder.resolve(hash(xhtml + report.head().computedAt()) + ".pdf");
        synchronized (making) {
            if (!Files.exists(file)) {
                make(xhtml, report, file);
                prune();
            }
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        }
        return file;
    }

    /** Written aside and moved, so that nobody reads half a file; two nodes at once make the same bytes. */
    private void make(String xhtml, ActivityReport report, Path file) throws IOException {
        Path part = Files.createTempFile(folder, "report", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                ReportPdf.write(xhtml, report.head().computedAt(), out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void prune() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted(Comparator.comparing(ReportPdfStore::lastRead).reversed())
                    .toList();
        }
        for (Path old : files.subList(Math.min(KEPT, files.size()), files.size())) {
            Files.deleteIfExists(old);
        }
        sweep();
    }

    private void sweep() throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
            for (Path part : parts) {
                if (lastRead(part).toInstant().isBefore(clock.instant().minus(GIVEN_UP))) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static FileTime lastRead(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            // Another request has just pruned it.
            return FileTime.fromMillis(0);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
