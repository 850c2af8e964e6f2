package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipNamesTest {

    private final ZipNames names = new ZipNames();

    private static List<Folder> folders(String... way) {
        return List.of(way).stream()
                .map(name -> new Folder(1, Optional.empty(), new FolderName(name)))
                .toList();
    }

    @Test
    void foldersStandBeforeTheName() {
        assertThat(names.of(folders("Möten", "2026"), "Dagordning.pdf")).isEqualTo("Möten/2026/Dagordning.pdf");
    }

    @Test
    void theSameNameInTheSameFolderGetsANumber() {
        assertThat(names.of(List.of(), "a.pdf")).isEqualTo("a.pdf");
        assertThat(names.of(List.of(), "A.PDF")).isEqualTo("A (2).pdf");
        assertThat(names.of(List.of(), "a.pdf")).isEqualTo("a (3).pdf");
        assertThat(names.of(folders("x"), "a.pdf")).isEqualTo("x/a.pdf");
        assertThat(names.of(List.of(), "utan ändelse")).isEqualTo("utan ändelse");
        assertThat(names.of(List.of(), "utan ändelse")).isEqualTo("utan ändelse (2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd | .._.._etc_passwd",
                "C:\\Windows | C__Windows",
                "NUL | _NUL",
                "con.txt | _con.txt",
                "slutar med punkt. | slutar med punkt",
                ". | _",
                "a<b>c?.pdf | a_b_c_.pdf",
                "🌳 träd.pdf | 🌳 träd.pdf"
            })
    void whatCouldDoHarmIsReplaced(String name, String safe) {
        assertThat(ZipNames.safe(name, "")).isEqualTo(safe);
    }

    @Test
    void noStepLeadsOutOfTheFolder() {
        assertThat(names.of(folders(".."), "..pdf")).doesNotContain("../").doesNotStartWith(".");
    }

    @Test
    void longNamesFitOnEveryDiskAndKeepTheirEnding() {
        String name = names.of(List.of(), "🌳".repeat(251) + ".pdf");
        assertThat(name).endsWith(".pdf");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(190, 200);
        assertThat(names.of(List.of(), "🌳".repeat(251) + ".pdf")).endsWith("🌳 (2).pdf");
    }
}
