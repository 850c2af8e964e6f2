package se.tillit.files.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tillit.files.FileCondition;
import se.tillit.files.FileStore;
import se.tillit.reader.OfficeConverter;
import se.tillit.reader.ReaderAnswer;
import se.tillit.reader.ReaderOutcome;

/** Reads one file, makes what can be looked at, and notes what was found. No transaction is open while a file is read. */
@ApplicationScoped
public class FileReading {

    private static final Logger LOG = Logger.getLogger(FileReading.class.getName());
    private static final String PDF = "application/pdf";
    private static final Duration CONVERSION_LIMIT = Duration.ofSeconds(90);

    /** What is larger is downloaded to be looked at. */
    private static final long MOST_CONVERTED_BYTES = 50L * 1024 * 1024;

    /** What LibreOffice converts, and the ending that it knows it by. */
    private static final Map<String, String> OFFICE = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx",
            "application/vnd.oasis.opendocument.text", "odt",
            "application/vnd.oasis.opendocument.spreadsheet", "ods",
            "application/vnd.oasis.opendocument.presentation", "odp",
            "application/msword", "doc",
            "application/vnd.ms-excel", "xls",
            "application/vnd.ms-powerpoint", "ppt");

    private FileStore store;
    private FileReader reader;
    private Previews previews;
    private ReadingQueue queue;
    private ReadingSettings settings;

    private OfficeConverter converter;

    protected FileReading() {}

    @Inject
    public FileReading(
            FileStore store, FileReader reader, Previews previews, ReadingQueue queue, ReadingSettings settings) {
        this.store = store;
        this.reader = reader;
        this.previews = previews;
        this.queue = queue;
        this.settings = settings;
    }

    /** Reads what may be opened; a file that the malware scanner holds back is read when it is let go. */
    void read(ReadingQueue.Job job) {
        if (store.condition(job.sha256()) != FileCondition.OPEN) {
            return;
        }
        Path file = store.path(job.sha256());
        ReaderAnswer answer = reader.text(file, job.mediaType());
        if (answer.outcome() == ReaderOutcome.CRASHED) {
            queue.crashed(job.sha256());
            return;
        }
        if (!answer.isDone()) {
            LOG.log(Level.INFO, "File {0} cannot be read: {1} {2}", new Object[] {
                job.sha256(), answer.outcome(), answer.problem()
            });
        }
        queue.done(job.sha256(), answer, answer.isDone() ? picturePages(job, file, answer) : 0);
    }

    /** Makes the small picture. @return how many pages can be looked at */
    private int picturePages(ReadingQueue.Job job, Path file, ReaderAnswer answer) {
        if (job.mediaType().equals(PDF) || job.mediaType().startsWith("image/")) {
            previews.makeThumbnail(job.sha256(), file, job.mediaType());
            return answer.pages();
        }
        Optional<Path> pdf = pdf(job, file);
        if (pdf.isEmpty()) {
            return 0;
        }
        previews.makeThumbnail(job.sha256(), pdf.get(), PDF);
        return reader.text(pdf.get(), PDF).pages();
    }

    private Optional<Path> pdf(ReadingQueue.Job job, Path file) {
        String extension = OFFICE.get(job.mediaType());
        boolean convertible = extension != null && file.toFile().length() <= MOST_CONVERTED_BYTES;
        Optional<Path> program = convertible ? settings.soffice() : Optional.empty();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Path target = previews.pdfPath(job.sha256());
        if (Files.isRegularFile(target)
                || converter(program.get()).convert(file, extension, target, CONVERSION_LIMIT)) {
            return Optional.of(target);
        }
        LOG.log(Level.INFO, "File {0} could not be converted", job.sha256());
        return Optional.empty();
    }

    private synchronized OfficeConverter converter(Path program) {
        if (converter == null) {
            converter = new OfficeConverter(program, settings.temporaryFolder());
        }
        return converter;
    }
}
