package se.tillit.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t", "\u00a0", "\u200b\u2060\ufeff", "\u3000", "\u0000", "\u00ad", "\u3164"})
    void textThatShowsNothingIsNoText(String typed) {
        assertThat(TypedTextConverter.textOf(typed)).isNull();
    }

    @Test
    void lineEndsAreOfOneKindSoThatLengthsAreThoseOfTheBrowser() {
        assertThat(TypedTextConverter.textOf(" a\r\nb\rc\u2028d ")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(TypedTextConverter.textOf("a\u0000b\u0007c\td")).isEqualTo("abc\td");
    }

    @Test
    void charactersAreComposed() {
        assertThat(TypedTextConverter.textOf("A\u030angstro\u0308m")).isEqualTo("Ångström");
    }

    @Test
    void emojiStayWhole() {
        assertThat(TypedTextConverter.textOf("👩‍💻")).isEqualTo("👩‍💻");
    }
}
