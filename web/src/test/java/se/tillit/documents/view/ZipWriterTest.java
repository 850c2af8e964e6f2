package se.tillit.documents.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.tillit.documents.DiaryExport;
import se.tillit.documents.LibraryZip;
import se.tillit.files.FileStore;
import se.tillit.files.StoredFile;

class ZipWriterTest {

    private static final Instant CHANGED = Instant.parse("2026-03-01T10:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> sentBefore = new ArrayList<>();

    /** Holds every file but those of 0 bytes, and notes what had left when a file was opened. */
    private class Store extends FileStore {

        Store() {
            super(null, null, null, Clock.systemUTC());
        }

        @Override
        public boolean holds(StoredFile file) {
            return file.sizeBytes() > 0;
        }

        @Override
        public InputStream open(StoredFile file) {
            sentBefore.add(out.size());
            return new ByteArrayInputStream(file.sha256().getBytes(StandardCharsets.UTF_8));
        }
    }

    private final List<Long> sent = new ArrayList<>();

    private static LibraryZip.Entry entry(String path, String mediaType, long size) {
        return new LibraryZip.Entry(size, path, new StoredFile("a", mediaType, size, "å".repeat(32)), CHANGED);
    }

    private List<String> write(List<LibraryZip.Entry> entries) throws IOException {
        new ZipWriter(new Store()).write(new LibraryZip("Möten", entries), out, Locale.forLanguageTag("sv"), sent::add);
        List<String> names = new ArrayList<>();
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                in.readAllBytes();
            }
        }
        return names;
    }

    @Test
    void aThousandFilesLeaveOneByOne() throws IOException {
        List<LibraryZip.Entry> entries = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> entry("🌳/Ärende " + number + ".pdf", "application/pdf", 64))
                .toList();

        assertThat(write(entries)).hasSize(1_000).contains("🌳/Ärende 1.pdf", "🌳/Ärende 1000.pdf");
        assertThat(sentBefore).hasSize(1_000).isSorted();
        assertThat(sentBefore.get(1))
                .as("what had left when the second file was opened")
                .isGreaterThan(64);
    }

    @Test
    void textIsPackedAndWhatIsPackedAlreadyIsNot() throws IOException {
        write(List.of(entry("a.txt", "text/plain", 64), entry("b.pdf", "application/pdf", 64)));
        assertThat(sentBefore.get(1)).isLessThan(out.size() - sentBefore.get(1));
    }

    @Test
    void aLostFileIsNamedAtTheEnd() throws IOException {
        assertThat(write(List.of(entry("borta.pdf", "application/pdf", 0), entry("b.pdf", "application/pdf", 64))))
                .containsExactly("b.pdf", "Filer som saknas.txt");
        assertThat(sent).as("documents of which the file has left").containsExactly(64L);
    }

    @Test
    void theTableOfTheDiaryComesFirstAndIsNoFormula() throws IOException {
        List<LibraryZip.Entry> entries = List.of(entry("b.pdf", "application/pdf", 64));
        DiaryExport export = new DiaryExport(
                "diarium.csv",
                List.of("Ärende", "Fil"),
                List.of(List.of("=1+1", "b.pdf")),
                new LibraryZip("diarium", entries));

        new ZipWriter(new Store()).write(export, out);

        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            assertThat(in.getNextEntry().getName()).isEqualTo("diarium.csv");
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("\ufeffÄrende;Fil\r\n'=1+1;b.pdf\r\n");
            assertThat(in.getNextEntry().getName()).isEqualTo("b.pdf");
        }
    }
}
