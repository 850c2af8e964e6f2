package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataDetailsTest {

    private static MetadataDetails in(String language) {
        return new MetadataDetails("Plan", null, language, null, List.of(), null, null, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({"sv,sv", "EN-gb,en-GB", "fit,fit", "sr-latn,sr-Latn"})
    void aLanguageIsATagOfBcp47(String typed, String kept) {
        assertThat(in(typed).language()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svenska språket", "x", "1", "und", "sv_SE!", "<b>"})
    void anythingElseIsNone(String typed) {
        assertThatThrownBy(() -> in(typed)).isInstanceOf(LanguageUnknownException.class);
    }

    @Test
    void noLanguageIsSaidByNothing() {
        assertThat(in(" ").language()).isNull();
        assertThat(in(null).language()).isNull();
    }

    @Test
    void theSameWordsHaveTheSameFingerprint() {
        assertThat(in("sv").fingerprint()).isEqualTo(in("sv").fingerprint()).isNotEqualTo(in("fi").fingerprint());
    }

    @Test
    void aTypeWithoutARuleIsKept() {
        LocalDate today = LocalDate.of(2026, 11, 26);

        assertThat(new DocumentType(null, null).getRetention()).isEqualTo(RetentionRule.KEEP);
        assertThat(new DocumentType(null, null).lastDisposable(today)).isEmpty();
        assertThat(new DocumentType(RetentionRule.DISPOSE_AFTER, 2).lastDisposable(today))
                .contains(LocalDate.of(2024, 11, 26));
        assertThat(new DocumentType(RetentionRule.DISPOSE_WHEN_OBSOLETE, null).lastDisposable(today))
                .contains(today);
    }
}
