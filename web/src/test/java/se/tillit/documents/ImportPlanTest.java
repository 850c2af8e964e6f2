package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tillit.files.ArchiveEntry;
import se.tillit.files.EntryTwiceException;
import se.tillit.files.FileSettings;

class ImportPlanTest {

    @Test
    void theSameNameInTheSameFolderIsTakenOnce() {
        ImportPlan plan = plan("a/Protokoll.txt", "a/protokoll.TXT", "b/protokoll.txt", "protokoll.txt");

        assertThat(plan.taken())
                .extracting(line -> line.entry().path())
                .containsExactly("a/Protokoll.txt", "b/protokoll.txt", "protokoll.txt");
        assertThat(plan.refused()).singleElement().satisfies(line -> assertThat(line.refusal())
                .containsInstanceOf(EntryTwiceException.class));
    }

    @Test
    void foldersThatCannotBeMadeAreSaidBefore() {
        ImportPlan plan = plan("1/2/3/4/5/6/7/8/9/10/11/djup.txt", "…/ok.txt", " . /tom.txt");

        assertThat(plan.taken()).extracting(line -> line.entry().path()).containsExactly("…/ok.txt");
        assertThat(plan.refused())
                .extracting(line -> line.refusal().orElseThrow().getClass().getSimpleName())
                .containsExactly("FolderTooDeepException", "FolderNameUnusableException");
    }

    @Test
    void namesKeepTheirLettersAndLoseTheirTricks() {
        ImportPlan plan = plan("Möten 🌊/" + "å".repeat(300) + ".txt", "x/\u202Etxt.pdf");

        assertThat(plan.refused()).isEmpty();
        assertThat(plan.lines().get(0).folder()).isEqualTo("Möten 🌊");
        assertThat(plan.lines().get(0).fileName()).hasSize(255).endsWith(".txt");
        assertThat(plan.lines().get(1).fileName()).isEqualTo("txt.pdf");
        assertThat(plan.bytes()).isEqualTo(20);
    }

    private static ImportPlan plan(String... paths) {
        return ImportPlan.of(
                IntStream.range(0, paths.length)
                        .mapToObj(number -> new ArchiveEntry(number, paths[number], 10, false, true))
                        .toList(),
                new FileSettings("data", 100));
    }
}
