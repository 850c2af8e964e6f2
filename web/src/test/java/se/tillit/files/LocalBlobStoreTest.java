package se.tillit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tillit.files.BlobStore.Blob;

class LocalBlobStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final String HEJ = "9c478bf63e9500cb5db1e85ece82f18c8eb9e52e2f9135acd7f10972c8d563ba";
    private static final String SAME_FOLDER = "9c" + "0".repeat(62);

    @TempDir
    private Path data;

    private LocalBlobStore store;

    @BeforeEach
    void open() {
        store = new LocalBlobStore(new FileSettings(data.toString(), 1), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void whatIsKeptCanBeReadWholeAndInPart() throws IOException {
        keep(HEJ, "hej");
        try (InputStream content = store.open(HEJ)) {
            assertThat(content.readAllBytes()).asString().isEqualTo("hej");
        }
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        store.transfer(HEJ, 1, 2, Channels.newChannel(part));
        assertThat(part.toString(StandardCharsets.UTF_8)).isEqualTo("ej");
        assertThat(store.file(HEJ)).hasContent("hej");
    }

    @Test
    void partBeyondTheEndIsAnErrorAndNoEndlessLoop() throws IOException {
        keep(HEJ, "hej");
        assertThatThrownBy(() -> store.transfer(HEJ, 2, 5, Channels.newChannel(new ByteArrayOutputStream())))
                .isInstanceOf(IOException.class);
    }

    @Test
    void unknownContentIsNotFound() throws IOException {
        assertThat(store.find(HEJ)).isEmpty();
        assertThat(store.list("9c")).isEmpty();
    }

    @Test
    void listHoldsTheHashesOfOneFolderInOrderAndNothingElse() throws IOException {
        keep(HEJ, "hej");
        keep(SAME_FOLDER, "annat");
        keep("aa" + "0".repeat(62), "i en annan mapp");
        Files.writeString(store.file(HEJ).resolveSibling("readme.txt"), "no hash");
        assertThat(store.list("9c")).extracting(Blob::sha256).containsExactly(SAME_FOLDER, HEJ);
        assertThat(store.list("9c")).extracting(Blob::sizeBytes).containsExactly(5L, 3L);
    }

    @Test
    void oldContentIsRemoved() throws IOException {
        keep(HEJ, "hej");
        age(HEJ);
        assertThat(store.remove(HEJ, YESTERDAY)).isTrue();
        assertThat(store.find(HEJ)).isEmpty();
        assertThat(data.resolve("files/tmp")).isEmptyDirectory();
    }

    @Test
    void contentThatWasKeptAgainSinceStays() throws IOException {
        keep(HEJ, "hej");
        age(HEJ);
        keep(HEJ, "hej");
        assertThat(store.remove(HEJ, YESTERDAY)).isFalse();
        assertThat(store.file(HEJ)).hasContent("hej");
    }

    @Test
    void removingWhatIsGoneIsDone() throws IOException {
        assertThat(store.remove(HEJ, YESTERDAY)).isTrue();
    }

    /** However the two meet, whoever keeps a content finds it afterwards. */
    @Test
    void contentKeptWhileItIsRemovedStays() throws Exception {
        ExecutorService remover = Executors.newSingleThreadExecutor();
        try {
            for (int round = 0; round < 200; round++) {
                keep(HEJ, "hej");
                age(HEJ);
                CyclicBarrier together = new CyclicBarrier(2);
                Future<Boolean> removed = remover.submit(() -> {
                    together.await();
                    return store.remove(HEJ, YESTERDAY);
                });
                Path again = incoming("hej");
                together.await();
                store.keep(again, HEJ, 3);
                removed.get();
                assertThat(store.file(HEJ)).hasContent("hej");
            }
        } finally {
            remover.shutdownNow();
        }
    }

    private void keep(String sha256, String content) throws IOException {
        Path whole = incoming(content);
        store.keep(whole, sha256, content.length());
        Files.deleteIfExists(whole);
    }

    private Path incoming(String content) throws IOException {
        Path folder = Files.createDirectories(data.resolve("files/tmp"));
        return Files.writeString(Files.createTempFile(folder, "in", ".part"), content);
    }

    private void age(String sha256) throws IOException {
        Files.setLastModifiedTime(store.file(sha256), FileTime.from(YESTERDAY.minusSeconds(60)));
    }
}
