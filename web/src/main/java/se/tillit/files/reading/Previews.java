package se.tillit.files.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import se.tillit.files.FileCondition;
import se.tillit.files.FileStore;
import se.tillit.files.StoredFile;
import se.tillit.reader.ReaderAnswer;

/**
 * Pictures of what files hold, kept by content in {@code <data>/previews}. They are drawn in a process of their own, so
 * nothing of a file but its look reaches a browser. Whoever calls has asked whether the reader may read the file.
 */
@ApplicationScoped
public class Previews {

    /** A document of more pages is downloaded to be read on. */
    public static final int MOST_PAGES = 50;

    static final int THUMBNAIL_WIDTH = 240;

    private static final int PAGE_WIDTH = 1200;
    private static final String PDF = "application/pdf";
    private static final String PAGES = "*-page-*";
    private static final String WORK = "*.{png,jpg,tmp}";
    private static final Duration PAGES_KEPT = Duration.ofDays(30);
    private static final Duration LONGEST_WORK = Duration.ofHours(1);
    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore drawing = new Semaphore(1, true);

    private FileStore store;
    private FileReader reader;
    private ReadingSettings settings;
    private TextExtraction extraction;
    private ReadingQueue queue;
    private Clock clock;

    protected Previews() {}

    @Inject
    public Previews(
            FileStore store,
            FileReader reader,
            ReadingSettings settings,
            TextExtraction extraction,
            ReadingQueue queue,
            Clock clock) {
        this.extraction = extraction;
        this.queue = queue;
        this.store = store;
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
    }

    /** The small picture of the first page, a JPEG; empty when there is none. */
    public Optional<Path> thumbnail(StoredFile file) {
        if (store.condition(file) != FileCondition.OPEN) {
            return Optional.empty();
        }
        Path thumbnail = thumbnailPath(file.sha256());
        if (!Files.exists(thumbnail)) {
            askFor(file);
        }
        return Optional.of(thumbnail).filter(Previews::isDrawn);
    }

    /** Has made anew what once was there: the folder may be another one than that of the last start. */
    private void askFor(StoredFile file) {
        FileFacts facts = extraction.facts(file);
        if (!facts.isWaiting() && facts.picturePages() > 0) {
            queue.again(file.sha256());
        }
    }

    /**
     * A page as a picture, a PNG, drawn now if nobody has looked at it lately. Empty when it cannot be drawn, or not before
     * the reader loses patience: one page is drawn at a time.
     *
     * @param number counted from 1
     */
    public Optional<Path> page(StoredFile file, int number) {
        if (number < 1 || number > MOST_PAGES || store.condition(file) != FileCondition.OPEN) {
            return Optional.empty();
        }
        Path target = path(file.sha256(), "-page-" + number + ".png");
        if (Files.exists(target)) {
            return Optional.of(target).filter(Previews::isDrawn);
        }
        return drawnInTurn(file, number, target);
    }

    private Optional<Path> drawnInTurn(StoredFile file, int number, Path target) {
        Optional<Path> source = source(file);
        if (source.isEmpty()) {
            askFor(file);
        }
        if (source.isEmpty() || !mayDraw()) {
            return Optional.empty();
        }
        try {
            if (!Files.exists(target)) {
                String type = file.mediaType().startsWith("image/") ? file.mediaType() : PDF;
                keep(target, part -> reader.draw(source.get(), type, part, number, PAGE_WIDTH));
            }
            return Optional.of(target).filter(Previews::isDrawn);
        } finally {
            drawing.release();
        }
    }

    private boolean mayDraw() {
        try {
            return drawing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What can be drawn: the file itself, or the PDF that was made of it. */
    private Optional<Path> source(StoredFile file) {
        boolean drawable = file.mediaType().equals(PDF) || file.mediaType().startsWith("image/");
        return Optional.of(drawable ? store.path(file.sha256()) : pdfPath(file.sha256()))
                .filter(Files::isRegularFile);
    }

    /** Where the PDF of an office document lies, or would lie. */
    Path pdfPath(String sha256) {
        return path(sha256, ".pdf");
    }

    private Path thumbnailPath(String sha256) {
        return path(sha256, "-thumbnail.jpg");
    }

    /** Draws the small picture in the background. */
    void makeThumbnail(String sha256, Path source, String mediaType) {
        keep(thumbnailPath(sha256), part -> reader.drawInBackground(source, mediaType, part, 1, THUMBNAIL_WIDTH));
    }

    /** What cannot be drawn leaves an empty file, so that it is not tried at each look. */
    private void keep(Path target, Function<Path, ReaderAnswer> draw) {
        String name = target.getFileName().toString();
        Path part = settings.temporaryFolder().resolve(UUID.randomUUID() + name.substring(name.lastIndexOf('.')));
        try {
            if (!draw.apply(part).isDone()) {
                Files.deleteIfExists(part);
                Files.createFile(part);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("A preview could not be kept", e);
        }
    }

    private static boolean isDrawn(Path picture) {
        try {
            return Files.isRegularFile(picture) && Files.size(picture) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Path path(String sha256, String ending) {
        Path folder = settings.previewsFolder().resolve(sha256.substring(0, 2));
        try {
            return Files.createDirectories(folder).resolve(sha256 + ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes everything that was made of a content. */
    public void forget(String sha256) {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(settings.previewsFolder().resolve(sha256.substring(0, 2)), sha256 + "*")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // Nothing was ever made of it.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes pages that were drawn long ago, and what a process that was killed left under work. */
    void sweep() throws IOException {
        Instant now = clock.instant();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(settings.previewsFolder(), Files::isDirectory)) {
            for (Path folder : folders) {
                boolean work = folder.equals(settings.temporaryFolder());
                remove(folder, work ? WORK : PAGES, now.minus(work ? LONGEST_WORK : PAGES_KEPT));
            }
        }
    }

    private static void remove(Path folder, String names, Instant before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
