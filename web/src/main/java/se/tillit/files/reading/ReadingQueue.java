package se.tillit.files.reading;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.tillit.files.FileOpened;
import se.tillit.reader.ReaderAnswer;
import se.tillit.shared.Service;

/**
 * The files that wait to be read, for the worker that reads them. It asks nobody: no reader takes part. Each step is a
 * transaction, none lasts while a file is read.
 */
@Service
public class ReadingQueue {

    private FileTextRepository texts;
    private Clock clock;

    protected ReadingQueue() {}

    @Inject
    public ReadingQueue(FileTextRepository texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A file to read. */
    public record Job(String sha256, String mediaType) {}

    /** The next file that is due; no other node gets it. It is due again later, unless {@link #done} is told. */
    public Optional<Job> claim() {
        Instant now = clock.instant();
        Optional<FileText> next = texts.lockNextDue(now);
        while (next.isPresent()) {
            next.get().attempt(now);
            if (!next.get().isGivenUp()) {
                return next.map(file -> new Job(file.getSha256(), file.getMediaType()));
            }
            next = texts.lockNextDue(now);
        }
        return Optional.empty();
    }

    /** Takes what the reader found. */
    public void done(String sha256, ReaderAnswer answer, int picturePages) {
        texts.lock(sha256).ifPresent(file -> file.read(answer, picturePages, clock.instant()));
    }

    /** Notes that the reader ended before it answered: the file is due again in a moment, three times at most. */
    public void crashed(String sha256) {
        texts.lock(sha256).ifPresent(file -> file.crashed(clock.instant()));
    }

    /** Has a file read that the malware scanner held back until now. */
    public void open(@Observes FileOpened opened) {
        again(opened.sha256());
    }

    /** Has a file read anew, because what was made of it is gone. */
    public void again(String sha256) {
        texts.lock(sha256).ifPresent(file -> file.again(clock.instant()));
    }
}
