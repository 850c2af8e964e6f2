package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagsTest {

    @Test
    void wordsAreMadeAlikeAndStandOnce() {
        assertThat(Tags.of(" #Klimat, ÖVERSVÄMNING;klimat\n  två   ord ,, # ,🌧"))
                .containsExactly("klimat", "två ord", "översvämning", "🌧");
        assertThat(Tags.of(null)).isEmpty();
    }

    @Test
    void tenAreEnoughAndNoneIsASentence() {
        assertThat(Tags.of(words(10))).hasSize(10);
        assertThatThrownBy(() -> Tags.of(words(11))).isInstanceOf(TooManyTagsException.class);
        assertThat(Tags.of("x".repeat(40))).hasSize(1);
        assertThatThrownBy(() -> Tags.of("x".repeat(41))).isInstanceOf(TagTooLongException.class);
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(at -> "ord" + at).collect(Collectors.joining(","));
    }
}
