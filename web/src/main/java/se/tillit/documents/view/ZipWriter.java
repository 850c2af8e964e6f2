package se.tillit.documents.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.tillit.documents.DiaryExport;
import se.tillit.documents.LibraryZip;
import se.tillit.files.FileStore;
import se.tillit.files.StoredFile;
import se.tillit.shared.Language;
import se.tillit.shared.SwedishCsv;
import se.tillit.shared.Texts;

/**
 * Writes a zip file as it is read from the store: a buffer of memory, however large the files. {@code java.util.zip} writes
 * names in UTF-8 and sizes behind the content, beyond 4 GB too.
 */
@ApplicationScoped
public class ZipWriter {

    private static final Logger LOG = Logger.getLogger(ZipWriter.class.getName());

    private FileStore store;

    protected ZipWriter() {}

    @Inject
    public ZipWriter(FileStore store) {
        this.store = store;
    }

    /**
     * Writes it all and leaves the stream open. A file that the store has lost is named in a list at the end.
     *
     * @param sent is told the id of each document once its file has left
     */
    void write(LibraryZip zip, OutputStream out, Locale locale, LongConsumer sent) throws IOException {
        ZipOutputStream files = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writeAll(zip, files, locale, sent);
    }

    /** Writes the table first. Otherwise as the other does. */
    void write(DiaryExport export, OutputStream out) throws IOException {
        ZipOutputStream files = new ZipOutputStream(out, StandardCharsets.UTF_8);
        files.putNextEntry(new ZipEntry(export.table()));
        Writer text = new OutputStreamWriter(files, StandardCharsets.UTF_8);
        SwedishCsv csv = SwedishCsv.begin(text, export.headings().toArray(String[]::new));
        for (List<String> row : export.rows()) {
            csv.print(row);
        }
        csv.flush();
        files.closeEntry();
        writeAll(export.files(), files, Language.SV.locale(), id -> {});
    }

    private void writeAll(LibraryZip zip, ZipOutputStream files, Locale locale, LongConsumer sent) throws IOException {
        StringBuilder missing = new StringBuilder();
        for (LibraryZip.Entry entry : zip.entries()) {
            if (store.holds(entry.file())) {
                write(entry, files);
                // The reader's browser shows the download from the first file on.
                files.flush();
                sent.accept(entry.documentId());
            } else {
                LOG.log(
                        Level.SEVERE,
                        "A document''s file is missing or damaged in the store: {0}",
                        entry.file().sha256());
                missing.append(entry.path()).append("\r\n");
            }
        }
        if (!missing.isEmpty()) {
            files.putNextEntry(new ZipEntry(Texts.get(locale, "documents.zip.missing")));
            files.write(missing.toString().getBytes(StandardCharsets.UTF_8));
            files.closeEntry();
        }
        files.finish();
        files.flush();
    }

    private void write(LibraryZip.Entry entry, ZipOutputStream files) throws IOException {
        ZipEntry head = new ZipEntry(entry.path());
        head.setLastModifiedTime(FileTime.from(entry.changedAt()));
        files.setLevel(isCompressed(entry.file()) ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        files.putNextEntry(head);
        try (InputStream content = store.open(entry.file())) {
            content.transferTo(files);
        }
        files.closeEntry();
    }

    /** Pdf, Office and pictures are compressed in themselves; once more costs time and gains nothing. */
    private static boolean isCompressed(StoredFile file) {
        return !file.mediaType().startsWith("text/")
                && !file.mediaType().startsWith("application/vnd.ms-")
                && !"application/msword".equals(file.mediaType());
    }
}
