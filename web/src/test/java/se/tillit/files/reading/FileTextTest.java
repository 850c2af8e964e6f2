package se.tillit.files.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FileTextTest {

    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");

    private final FileText file = new FileText("a".repeat(64), "application/pdf");

    @Test
    void aReaderThatEndedOnceIsNoReasonToGiveAFileUp() {
        file.attempt(NOW);
        file.crashed(NOW);

        assertThat(file.getStatus()).isEqualTo(TextStatus.WAITING);
        assertThat(file.getNextAttemptAt()).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void aFileOverWhichReadersEndIsGivenUpAfterTheThird() {
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(file.getStatus()).isEqualTo(TextStatus.WAITING);
            file.attempt(NOW);
            file.crashed(NOW);
        }

        assertThat(file.getStatus()).isEqualTo(TextStatus.UNREADABLE);
        assertThat(file.isGivenUp()).isTrue();
    }
}
