package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.tillit.files.reading.FileFacts;
import se.tillit.files.reading.TextStatus;

class DocumentWarningsTest {

    private static final String PDF = "application/pdf";

    private static FileFacts facts(TextStatus status, String mediaType, boolean good, boolean personnummer) {
        return new FileFacts(status, mediaType, false, 1, 1, good, good, good ? "sv" : null, personnummer);
    }

    @Test
    void aScannedPdfIsToldAsThatAlone() {
        assertThat(DocumentWarnings.of(facts(TextStatus.EMPTY, PDF, false, false)))
                .containsExactly(FileWarning.SCANNED);
    }

    @Test
    void aPdfIsToldWhatItLacks() {
        assertThat(DocumentWarnings.of(facts(TextStatus.READ, PDF, false, true)))
                .containsExactly(
                        FileWarning.UNTAGGED,
                        FileWarning.WITHOUT_LANGUAGE,
                        FileWarning.WITHOUT_TITLE,
                        FileWarning.PERSONNUMMER);
        assertThat(DocumentWarnings.of(facts(TextStatus.READ, PDF, true, false)))
                .isEmpty();
    }

    @Test
    void othersAreToldOfNumbersOnlyAndNothingBeforeTheyAreRead() {
        assertThat(DocumentWarnings.of(facts(TextStatus.READ, "text/plain;charset=UTF-8", false, true)))
                .containsExactly(FileWarning.PERSONNUMMER);
        assertThat(DocumentWarnings.of(facts(TextStatus.WAITING, PDF, false, false)))
                .isEmpty();
        assertThat(DocumentWarnings.of(facts(TextStatus.UNREADABLE, PDF, false, false)))
                .isEmpty();
    }
}
