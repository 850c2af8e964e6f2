package se.tillit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tillit.shared.Language;

class ReportPdfStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final ActivityReport REPORT = SampleReport.of(1).report();

    @TempDir
    Path data;

    private ReportPdfStore store() {
        return new ReportPdfStore(data.toString(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void readersWhoAskTogetherGetOneFileAndNothingHalfMadeIsLeft() throws IOException {
        ReportPdfStore store = store();
        Set<Path> files = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 4).parallel().forEach(reader -> files.add(get(store)));

        assertThat(files).hasSize(1);
        assertThat(stored()).containsExactlyElementsOf(files);
    }

    @Test
    void whatAKilledProcessLeftIsSweptAndWhatAnotherNodeWritesStays() throws IOException {
        Path folder = Files.createDirectories(data.resolve("reports-cache"));
        Path left = Files.createFile(folder.resolve("report1.part"));
        Path written = Files.createFile(folder.resolve("report2.part"));
        Files.setLastModifiedTime(left, FileTime.from(NOW.minus(Duration.ofHours(2))));
        Files.setLastModifiedTime(written, FileTime.from(NOW.minus(Duration.ofMinutes(1))));

        Path made = get(store());

        assertThat(stored()).containsExactlyInAnyOrder(written, made);
    }

    private static Path get(ReportPdfStore store) {
        try {
            return store.get(REPORT, Language.SV.locale());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("reports-cache"))) {
            return files.toList();
        }
    }
}
