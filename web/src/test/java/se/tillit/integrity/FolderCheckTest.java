package se.tillit.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.tillit.files.BlobStore;
import se.tillit.files.FileReferences;
import se.tillit.files.FileReferences.FileReference;

class FolderCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant OLD = NOW.minus(Duration.ofDays(3));
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String HEJ = "9c478bf63e9500cb5db1e85ece82f18c8eb9e52e2f9135acd7f10972c8d563ba";
    private static final String OTHER = "9c" + "f".repeat(62);

    private final Shelf store = new Shelf();
    private final List<FileReference> references = new ArrayList<>();

    @Test
    void wholeFileWithItsVersionIsWell() throws Exception {
        store.put(HEJ, "hej", OLD);
        refer(HEJ, 3, 1);
        FolderReport report = check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.files()).isOne();
        assertThat(report.bytes()).isEqualTo(3);
    }

    @Test
    void missingFileNamesItsDocuments() throws Exception {
        refer(HEJ, 3, 4);
        refer(HEJ, 3, 4);
        refer(HEJ, 3, 9);
        assertThat(check().findings()).containsExactly(new Finding(FindingKind.MISSING, HEJ, null, 3L, 4L, 2));
    }

    @Test
    void otherContentUnderTheNameIsDamage() throws Exception {
        store.put(HEJ, "hek", OLD);
        refer(HEJ, 3, 4);
        assertThat(check().findings()).containsExactly(new Finding(FindingKind.DAMAGED, HEJ, 3L, 3L, 4L, 1));
    }

    @Test
    void versionWithAnotherSizeIsNamed() throws Exception {
        store.put(HEJ, "hej", OLD);
        refer(HEJ, 3, 4);
        refer(HEJ, 5, 9);
        assertThat(check().findings()).containsExactly(new Finding(FindingKind.WRONG_SIZE, HEJ, 3L, 5L, 9L, 2));
    }

    @Test
    void fileThatTheDiskDoesNotGiveIsUnreadableAndTheOthersAreChecked() throws Exception {
        store.put(HEJ, null, OLD);
        store.put(OTHER, "fel", OLD);
        refer(HEJ, 3, 4);
        refer(OTHER, 3, 5);
        assertThat(check().findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.UNREADABLE, FindingKind.DAMAGED);
    }

    @Test
    void oldFileWithoutVersionIsAnOrphanAndAYoungOneIsNot() throws Exception {
        store.put(HEJ, "hej", NOW.minus(FolderCheck.YOUNG).minusSeconds(1));
        store.put(OTHER, "annat", NOW.minus(FolderCheck.YOUNG).plusSeconds(1));
        assertThat(check().findings()).containsExactly(new Finding(FindingKind.ORPHAN, HEJ, 3L, null, null, 0));
    }

    @Test
    void fileThatComesBetweenTheTwoListsIsNotMissing() throws Exception {
        refer(HEJ, 3, 4);
        store.hidden = true;
        store.put(HEJ, "hej", NOW);
        assertThat(check().findings()).isEmpty();
    }

    @Test
    void fileThatGoesAfterTheListIsMissing() throws Exception {
        store.put(HEJ, "hej", OLD);
        refer(HEJ, 3, 4);
        store.gone = true;
        assertThat(check().findings()).extracting(Finding::kind).containsExactly(FindingKind.MISSING);
    }

    @Test
    void endsInTheMiddleOfAFileWhenTold() {
        store.put(HEJ, "hej", OLD);
        refer(HEJ, 3, 4);
        long[] time = {0};
        Pace ended =
                new Pace(0, () -> false, () -> time[0] += Duration.ofMinutes(1).toNanos(), pause -> {});
        assertThatThrownBy(() -> check(ended)).isInstanceOf(Interrupted.class);
    }

    private FolderReport check() throws IOException, Interrupted {
        return check(new Pace(0, () -> true, System::nanoTime, pause -> {}));
    }

    private FolderReport check(Pace pace) throws IOException, Interrupted {
        FileReferences feature = new FileReferences() {
            @Override
            public List<FileReference> beginningWith(String prefix) {
                return references;
            }

            @Override
            public boolean referTo(String sha256) {
                throw new UnsupportedOperationException();
            }
        };
        return new FolderCheck(store, List.of(feature), CLOCK, pace).check("9c");
    }

    private void refer(String sha256, long size, long document) {
        references.add(new FileReference(sha256, size, document));
    }

    /** A store in memory, with the ways to fail that a disk has. */
    private static final class Shelf implements BlobStore {

        private final Map<String, Blob> blobs = new TreeMap<>();
        private final Map<String, String> contents = new TreeMap<>();
        private boolean hidden;
        private boolean gone;

        void put(String sha256, String content, Instant keptAt) {
            blobs.put(sha256, new Blob(sha256, content == null ? 3 : content.length(), keptAt));
            if (content != null) {
                contents.put(sha256, content);
            }
        }

        @Override
        public List<Blob> list(String prefix) {
            return hidden ? List.of() : List.copyOf(blobs.values());
        }

        @Override
        public Optional<Blob> find(String sha256) {
            return Optional.ofNullable(blobs.get(sha256));
        }

        @Override
        public InputStream open(String sha256) throws IOException {
            if (gone) {
                throw new NoSuchFileException(sha256);
            }
            String content = contents.get(sha256);
            if (content == null) {
                throw new IOException("Input/output error");
            }
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void keep(Path whole, String sha256, long sizeBytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void transfer(String sha256, long first, long length, WritableByteChannel to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Path file(String sha256) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(String sha256, Instant keptBefore) {
            throw new UnsupportedOperationException();
        }
    }
}
