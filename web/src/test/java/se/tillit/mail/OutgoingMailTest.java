package se.tillit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    private static final Instant NOW = Instant.parse("2026-11-25T22:00:00Z");

    private final OutgoingMail mail = new OutgoingMail("a@example.org", "Ämne", "Text", NOW);

    private Duration pauseAfterAttempt() {
        // A mail that is not stored has no number yet.
        return Duration.between(NOW, mail.nextAttemptAfter(NOW));
    }

    @Test
    void waitsTwiceAsLongEachTimeButNeverMoreThanFourHours() {
        List<Long> minutes = new ArrayList<>();
        for (int attempt = 0; attempt < 12; attempt++) {
            minutes.add(pauseAfterAttempt().toMinutes());
        }

        assertThat(minutes).startsWith(1L, 2L, 4L, 8L, 16L).endsWith(240L, 240L).isSorted();
    }

    @Test
    void keepsNothingOfWhatHasLeft() {
        mail.sent(NOW);

        assertThat(mail.getBody()).isNull();
        assertThat(mail.getNextAttemptAt()).isNull();
        assertThat(mail.getSentAt()).isEqualTo(NOW);
    }

    @Test
    void keepsNothingOfWhatIsGivenUp() {
        mail.giveUp();

        assertThat(mail.getBody()).isNull();
        assertThat(mail.getNextAttemptAt()).isNull();
        assertThat(mail.getSentAt()).isNull();
    }

    @Test
    void aLongSubjectIsCut() {
        assertThat(new OutgoingMail("a@example.org", "ä".repeat(300), "", NOW).getSubject())
                .hasSize(200);
    }
}
