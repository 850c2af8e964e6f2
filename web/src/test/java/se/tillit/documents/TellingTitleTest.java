package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_1234",
                "img-20261126-wa0003",
                "DSC00017",
                "PXL_20261126_091211",
                "scan0001",
                "Skannad 3",
                "Inskannat dokument 2",
                "Dokument1",
                "Nytt dokument",
                "Namnlöst",
                "NAMNLÖST 2",
                "Utan titel",
                "Kopia av Dokument (2)",
                "Skärmavbild 2026-11-26 kl. 09.12.11",
                "WhatsApp Image 2026-11-26 at 09.12.11",
                "2026-11-26",
                "0001",
                "🌧",
                "3f2a9c1d-77aa-4b0e-9c1d-0123456789ab"
            })
    void namesOfDevicesSayNothing(String title) {
        assertThat(TellingTitle.saysNothing(title, "annat.pdf")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Protokoll 2026-11-26",
                "Filtrering av dagvatten",
                "Bilder från invigningen",
                "Bildspel om skyfall",
                "Nyckeltal",
                "Översyn av VA-taxan",
                "محضر",
                "Scanning av omvärlden",
                "Faced"
            })
    void wordsAboutTheMatterSaySomething(String title) {
        assertThat(TellingTitle.saysNothing(title, title + ".pdf")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rapport.pdf", "rapport.PDF"})
    void aFilesWholeNameSaysNothing(String title) {
        assertThat(TellingTitle.saysNothing(title, "Rapport.pdf")).isTrue();
    }

    @Test
    void aLongTitleIsJudgedAtOnce() {
        assertThat(TellingTitle.saysNothing("img".repeat(66) + "xå", "a.pdf")).isFalse();
    }
}
