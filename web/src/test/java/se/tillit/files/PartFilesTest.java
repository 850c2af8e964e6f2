package se.tillit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.tillit.shared.NotFoundException;

@Timeout(60)
class PartFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String HASH_OF_HEJ = "9c478bf63e9500cb5db1e85ece82f18c8eb9e52e2f9135acd7f10972c8d563ba";

    @TempDir
    private Path data;

    private FileStore store;
    private PartFiles parts;

    @BeforeEach
    void open() {
        FileSettings settings = new FileSettings(data.toString(), 1);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        store = new FileStore(new LocalBlobStore(settings, clock), new OpenGuard(), settings, clock);
        parts = new PartFiles(store);
    }

    @Test
    void piecesBecomeTheWhole() throws IOException {
        parts.create(TOKEN, 11);

        assertThat(parts.append(TOKEN, 0, 11, content("hej "))).isEqualTo(4);
        assertThat(parts.append(TOKEN, 4, 7, content("på dig"))).isEqualTo(11);
        assertThat(parts.whole(TOKEN)).hasContent("hej på dig");
    }

    @Test
    void aCutConnectionEndsThePieceAndWhatCameCounts() {
        parts.create(TOKEN, 100);
        InputStream cut = new InputStream() {
            private int left = 10;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("Connection reset");
                }
                return 'x';
            }
        };

        assertThat(parts.append(TOKEN, 0, 100, cut)).isEqualTo(10);
        assertThat(parts.size(TOKEN)).isEqualTo(10);
    }

    @Test
    void whatWasNeverAccountedForIsWrittenOver() {
        parts.create(TOKEN, 6);
        parts.append(TOKEN, 0, 6, content("hejsan"));

        assertThat(parts.append(TOKEN, 3, 3, content("!"))).isEqualTo(4);
        assertThat(parts.whole(TOKEN)).hasContent("hej!");
    }

    @Test
    void noMoreIsTakenInThanWasAnnounced() {
        parts.create(TOKEN, 3);

        assertThat(parts.append(TOKEN, 0, 3, content("hejsan"))).isEqualTo(3);
    }

    @Test
    void aFullDiskIsSaidAndTheSpaceIsFreed() throws IOException {
        PartFiles full = new PartFiles(store) {
            @Override
            void write(FileChannel part, ByteBuffer some) throws IOException {
                part.write(some);
                throw new IOException("No space left on device");
            }
        };
        full.create(TOKEN, 5_000_000);

        assertThatThrownBy(() -> full.append(TOKEN, 0, 5_000_000, content("hej")))
                .isInstanceOf(DiskFullException.class);
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void nothingIsBegunThatWouldNotFindRoom() throws IOException {
        PartFiles small = new PartFiles(store) {
            @Override
            long usableBytes() {
                return 2_000_000_000;
            }
        };

        small.create(TOKEN, 1_000_000_000);
        assertThatThrownBy(() -> small.create(TOKEN.replace('0', '1'), 1_900_000_000))
                .isInstanceOfSatisfying(
                        DiskFullException.class, e -> assertThat(e.arguments()).containsExactly(1901L));
        assertThat(allFiles()).hasSize(1);
    }

    /** A browser that lost its connection is back before the portal has noticed. */
    @Test
    void whoComesLaterTakesOver() throws Exception {
        parts.create(TOKEN, 100);
        PipedOutputStream browser = new PipedOutputStream();
        InputStream waiting = new PipedInputStream(browser);
        CompletableFuture<Long> first = CompletableFuture.supplyAsync(() -> parts.append(TOKEN, 0, 100, waiting));
        browser.write("gammalt".getBytes(StandardCharsets.US_ASCII));
        browser.flush();
        awaitSize(7);

        assertThat(parts.append(TOKEN, 0, 100, content("nytt"))).isEqualTo(4);
        browser.write("mer gammalt".getBytes(StandardCharsets.US_ASCII));
        browser.close();

        assertThatThrownBy(() -> first.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(UploadBusyException.class);
        assertThat(parts.whole(TOKEN)).hasContent("nytt");
    }

    private void awaitSize(long bytes) throws InterruptedException {
        while (parts.size(TOKEN) < bytes) {
            Thread.sleep(10);
        }
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThatThrownBy(() -> parts.append(TOKEN, 0, 1, content("x"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> parts.whole(TOKEN)).isInstanceOf(NotFoundException.class);
        parts.create(TOKEN, 3);
        assertThatThrownBy(() -> parts.append(TOKEN, 2, 1, content("x"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theWholeIsTakenIntoTheStoreUnderItsHash() throws IOException {
        parts.create(TOKEN, 3);
        parts.append(TOKEN, 0, 3, content("hej"));

        StoredFile file = new FileReception(store).take("hej.txt", parts.whole(TOKEN));

        assertThat(file.sha256()).isEqualTo(HASH_OF_HEJ);
        assertThat(allFiles()).containsExactly(data.resolve("files/9c").resolve(HASH_OF_HEJ));
    }

    @Test
    void whatIsRefusedLeavesNothing() throws IOException {
        parts.create(TOKEN, 3);
        parts.append(TOKEN, 0, 3, content("hej"));
        Path whole = parts.whole(TOKEN);

        assertThatThrownBy(() -> new FileReception(store).take("hej.pdf", whole))
                .isInstanceOf(FileContentMismatchException.class);
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void onlyWhatNobodyKnowsIsSwept() throws IOException {
        Path orphan = old("a".repeat(32) + ".upload");
        Path known = old(TOKEN + ".upload");
        Path other = old("b.part");
        Path fresh = Files.createFile(store.incoming().resolve("c".repeat(32) + ".upload"));

        assertThat(parts.sweep(Set.of(TOKEN), NOW)).isOne();
        assertThat(orphan).doesNotExist();
        assertThat(List.of(known, other, fresh)).allMatch(Files::exists);
        assertThat(store.sweep(NOW)).isOne();
        assertThat(known).exists();
    }

    private Path old(String name) throws IOException {
        Path part = Files.createFile(store.incoming().resolve(name));
        return Files.setLastModifiedTime(part, FileTime.from(NOW.minusSeconds(60)));
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> allFiles() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
