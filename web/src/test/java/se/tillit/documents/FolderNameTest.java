package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Möten", "Ärenden 2026", "🌳 Naturvård", "سياسة", "a.b", "...och sedan"})
    void whatPeopleCallTheirFoldersStays(String name) {
        assertThat(FolderName.typed(name).text()).isEqualTo(name);
        assertThat(FolderName.foreign(name).text()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "...", "\u200b", "\u202e", "\u202e..", "\u2800", "\u0000"})
    void whatCannotBeSeenIsNoName(String name) {
        assertThatThrownBy(() -> FolderName.typed(name)).isInstanceOf(FolderNameUnusableException.class);
        assertThatThrownBy(() -> FolderName.foreign(name)).isInstanceOf(FolderNameUnusableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "../etc", "C:\\Windows", "/", "\\"})
    void aWayIsNoName(String name) {
        assertThatThrownBy(() -> FolderName.typed(name)).isInstanceOf(FolderNameUnusableException.class);
    }

    @Test
    void foreignNamesAreMadeHarmless() {
        assertThat(FolderName.foreign("a/b").text()).isEqualTo("a-b");
        assertThat(FolderName.foreign("..\\..\\x").text()).isEqualTo("..-..-x");
        assertThat(FolderName.foreign("Proto\u202ekoll\r\n").text()).isEqualTo("Protokoll");
        assertThat(FolderName.foreign("A\u030arsmo\u0308te").text()).isEqualTo("Årsmöte");
    }

    @Test
    void twoHundredAndFiftyFiveCharactersAreMost() {
        String longest = "🌳".repeat(255);
        assertThat(FolderName.typed(longest).text()).isEqualTo(longest);
        assertThatThrownBy(() -> FolderName.typed(longest + "a")).isInstanceOf(FolderNameTooLongException.class);
        assertThat(FolderName.foreign(longest + "a").text()).isEqualTo(longest);
    }
}
