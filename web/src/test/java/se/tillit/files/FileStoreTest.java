package se.tillit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String HASH_OF_HEJ = "9c478bf63e9500cb5db1e85ece82f18c8eb9e52e2f9135acd7f10972c8d563ba";
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] MEBIBYTE = new byte[1024 * 1024];

    @TempDir
    private Path data;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(blobs(), new OpenGuard(), settings(), CLOCK);
    }

    @Test
    void contentLiesUnderItsHash() throws IOException {
        try (IncomingFile file = store.receive(content("hej"))) {
            assertThat(file.sha256()).isEqualTo(HASH_OF_HEJ);
            assertThat(file.sizeBytes()).isEqualTo(3);
            file.keep();
        }
        assertThat(data.resolve("files/9c").resolve(HASH_OF_HEJ)).hasContent("hej");
        assertThat(incoming()).isEmpty();
    }

    @Test
    void whatIsNotKeptIsGone() throws IOException {
        store.receive(content("hej")).close();
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void fileAtTheLimitIsTaken() throws IOException {
        try (IncomingFile file = store.receive(new ByteArrayInputStream(MEBIBYTE))) {
            assertThat(file.sizeBytes()).isEqualTo(MEBIBYTE.length);
        }
    }

    @Test
    void fileBeyondTheLimitLeavesNothing() throws IOException {
        InputStream tooMuch = new ByteArrayInputStream(new byte[MEBIBYTE.length + 1]);
        assertThatThrownBy(() -> store.receive(tooMuch)).isInstanceOf(FileTooLargeException.class);
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        assertThatThrownBy(() -> store.receive(content(""))).isInstanceOf(EmptyFileException.class);
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void fullDiskIsSaidAndLeavesNothing() throws IOException {
        FileStore full = failing("No space left on device");
        assertThatThrownBy(() -> full.receive(new ByteArrayInputStream(MEBIBYTE)))
                .isInstanceOfSatisfying(
                        DiskFullException.class, e -> assertThat(e.arguments()).containsExactly(2L));
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void brokenDiskIsSaidAndLeavesNothing() throws IOException {
        FileStore broken = failing("Input/output error");
        assertThatThrownBy(() -> broken.receive(content("hej"))).isInstanceOf(FileNotStoredException.class);
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void brokenUploadLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> store.receive(broken)).isInstanceOf(FileNotStoredException.class);
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void damagedFileIsHealedByTheSameContent() throws IOException {
        Path stored = store.path(HASH_OF_HEJ);
        Files.createDirectories(stored.getParent());
        Files.writeString(stored, "h");
        try (IncomingFile file = store.receive(content("hej"))) {
            file.keep();
        }
        assertThat(stored).hasContent("hej");
    }

    @Test
    void sameContentAtOnceIsOneFile() throws Exception {
        int many = 8;
        CyclicBarrier together = new CyclicBarrier(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            Callable<Void> upload = () -> {
                try (IncomingFile file = store.receive(content("hej"))) {
                    together.await();
                    file.keep();
                }
                return null;
            };
            List<Future<Void>> uploads = threads.invokeAll(
                    IntStream.range(0, many).mapToObj(number -> upload).toList());
            for (Future<Void> done : uploads) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(allFiles()).containsExactly(store.path(HASH_OF_HEJ));
        assertThat(store.path(HASH_OF_HEJ)).hasContent("hej");
    }

    @Test
    void sweepTakesWhatAnEarlierProcessLeftAndNothingElse() throws IOException {
        Path killed = part("killed.part", NOW.minusSeconds(60));
        Path received = part("upload_1.tmp", NOW.minusSeconds(60));
        Path alive = part("alive.part", NOW.plusSeconds(1));
        Path other = part("other.txt", NOW.minusSeconds(60));
        assertThat(store.sweep(NOW)).isEqualTo(2);
        assertThat(List.of(killed, received)).noneMatch(Files::exists);
        assertThat(List.of(alive, other)).allMatch(Files::exists);
    }

    @Test
    void uploadsThatWereGivenUpAreSweptByTheNext() throws IOException {
        Path abandoned = part("upload_1.tmp", NOW.minusSeconds(2 * 3600));
        store.receive(content("hej")).close();
        assertThat(abandoned).doesNotExist();
    }

    private FileSettings settings() {
        return new FileSettings(data.toString(), 1);
    }

    private BlobStore blobs() {
        return new LocalBlobStore(settings(), CLOCK);
    }

    private Path part(String name, Instant written) throws IOException {
        Path part = Files.createFile(store.incoming().resolve(name));
        return Files.setLastModifiedTime(part, FileTime.from(written));
    }

    private FileStore failing(String reason) {
        return new FileStore(blobs(), new OpenGuard(), settings(), CLOCK) {
            @Override
            FileOutputStream open(Path part) throws IOException {
                return new FileOutputStream(part.toFile()) {
                    private int writes;

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        super.write(bytes, from, length / 2);
                        if (++writes == 16 || length < bytes.length) {
                            throw new IOException(reason);
                        }
                    }
                };
            }
        };
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> incoming() throws IOException {
        try (Stream<Path> files = Files.list(store.incoming())) {
            return files.toList();
        }
    }

    private List<Path> allFiles() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
