package se.tillit.files.reading;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tillit.reader.ReaderAnswer;
import se.tillit.reader.ReaderOutcome;
import se.tillit.reader.ReaderProcess;
import se.tillit.reader.ReaderRequest;

/**
 * This node's readers: one works through what has come, one draws what somebody looks at, so that nobody waits behind a
 * heap of new files. Both end by themselves when they rest.
 */
@ApplicationScoped
public class FileReader {

    private static final Logger LOG = Logger.getLogger(FileReader.class.getName());
    private static final Duration TEXT_LIMIT = Duration.ofSeconds(60);
    private static final Duration PICTURE_LIMIT = Duration.ofSeconds(15);

    @Inject
    private ReadingSettings settings;

    private ReaderProcess inBackground;
    private ReaderProcess forReaders;

    /** Reads a file's text, and what it tells about itself. */
    ReaderAnswer text(Path file, String mediaType) {
        return ask(inBackground(), ReaderRequest.text(file, mediaType, TEXT_LIMIT));
    }

    /** Draws a page while nobody waits. */
    ReaderAnswer drawInBackground(Path file, String mediaType, Path target, int page, int width) {
        return ask(inBackground(), ReaderRequest.picture(file, mediaType, target, page, width, PICTURE_LIMIT));
    }

    /** Draws a page that somebody waits for. */
    ReaderAnswer draw(Path file, String mediaType, Path target, int page, int width) {
        return ask(forReaders(), ReaderRequest.picture(file, mediaType, target, page, width, PICTURE_LIMIT));
    }

    private static ReaderAnswer ask(ReaderProcess process, ReaderRequest request) {
        try {
            ReaderAnswer answer = process.ask(request);
            if (answer.outcome() == ReaderOutcome.CRASHED || answer.outcome() == ReaderOutcome.TOO_SLOW) {
                LOG.log(Level.WARNING, "The reader ended over {0}: {1}", new Object[] {
                    request.file().getFileName(), answer.outcome()
                });
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("No reader can be started", e);
        }
    }

    private synchronized ReaderProcess inBackground() {
        if (inBackground == null) {
            inBackground = process();
        }
        return inBackground;
    }

    private synchronized ReaderProcess forReaders() {
        if (forReaders == null) {
            forReaders = process();
        }
        return forReaders;
    }

    private ReaderProcess process() {
        return new ReaderProcess(ReadingSettings.classPath(), settings.heapMebibytes(), settings.temporaryFolder());
    }

    @PreDestroy
    synchronized void stop() {
        if (inBackground != null) {
            inBackground.close();
        }
        if (forReaders != null) {
            forReaders.close();
        }
    }
}
