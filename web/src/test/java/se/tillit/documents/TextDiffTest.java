package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import se.tillit.documents.TextDiff.Block;
import se.tillit.documents.TextDiff.Kind;

class TextDiffTest {

    @Test
    void whatIsTheSameHasNoDifferences() {
        assertThat(TextDiff.between("Ett\nTvå  \n", "Ett\nTvå\r\n")).isEmpty();
        assertThat(TextDiff.between("", " \n")).isEmpty();
    }

    @Test
    void aRewrittenLineIsToldWordByWord() {
        assertThat(shown("Vi möts i Lerum den 3 maj.", "Vi möts i Tjörn den 3 maj."))
                .isEqualTo("Vi möts i [-Lerum-]{+Tjörn+} den 3 maj.\n");
    }

    @Test
    void wordsThatFollowEachOtherAreReadTogether() {
        assertThat(shown("Vi möts den tredje maj i Lerum.", "Vi möts den fjärde juni i Lerum."))
                .isEqualTo("Vi möts den [-tredje maj-]{+fjärde juni+} i Lerum.\n");
    }

    @Test
    void aLineThatHasNothingInCommonIsReplacedAsAWhole() {
        assertThat(shown("Beslut fattas på mötet.", "Kommunerna svarar senast i juni."))
                .isEqualTo("[-Beslut fattas på mötet.\n-]{+Kommunerna svarar senast i juni.\n+}");
    }

    @Test
    void addedAndRemovedLinesKeepTheirNeighbours() {
        assertThat(shown("a\nb\nc", "a\nny\nb\nc")).isEqualTo("a\n{+ny\n+}b\nc\n");
        assertThat(shown("a\nb\nc", "a\nc")).isEqualTo("a\n[-b\n-]c\n");
        assertThat(shown("", "ny")).isEqualTo("{+ny\n+}");
        assertThat(shown("gammal", "")).isEqualTo("[-gammal\n-]");
    }

    @Test
    void whatIsTheSameFarAwayIsCountedAndLeftOut() {
        String before = numbered(1, 100);
        String after =
                before.replace("rad 10\n", "rad tio\n").replace("rad 50\n", "").replace("rad 53\n", "rad 53 b\n");

        List<Block> blocks = TextDiff.between(before, after);

        assertThat(blocks).extracting(Block::skipped).containsExactly(7, 35, 45);
        assertThat(shown(blocks.get(0))).isEqualTo("rad 8\nrad 9\nrad [-10-]{+tio+}\nrad 11\nrad 12\n");
        assertThat(shown(blocks.get(1)))
                .isEqualTo("rad 48\nrad 49\n[-rad 50\n-]rad 51\nrad 52\nrad 53{+ b+}\nrad 54\nrad 55\n");
        assertThat(blocks.get(2).parts()).isEmpty();
    }

    @Test
    void textsWithNothingInCommonAreComparedInTime() {
        String before = numbered(1, TextDiff.MOST_LINES);
        String after = numbered(100_000, 99_999 + TextDiff.MOST_LINES);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TextDiff.between(before, after));
    }

    @Test
    void whatIsTooLongIsNotCompared() {
        String text = numbered(1, TextDiff.MOST_LINES + 1);

        assertThat(TextDiff.isTooLong(text)).isTrue();
        assertThat(TextDiff.isTooLong(numbered(1, TextDiff.MOST_LINES))).isFalse();
        assertThatThrownBy(() -> TextDiff.between("", text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String numbered(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> "rad " + number + "\n")
                .collect(Collectors.joining());
    }

    private static String shown(String before, String after) {
        List<Block> blocks = TextDiff.between(before, after);
        assertThat(blocks).hasSize(1);
        return shown(blocks.get(0));
    }

    private static String shown(Block block) {
        return block.parts().stream()
                .map(part -> part.kind() == Kind.SAME
                        ? part.text()
                        : part.kind() == Kind.ADDED ? "{+" + part.text() + "+}" : "[-" + part.text() + "-]")
                .collect(Collectors.joining());
    }
}
