package se.tillit.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuestionRowTest {

    @Test
    void questionWithoutAnswersWaits() {
        assertThat(row(null, 0).waiting()).isTrue();
        assertThat(row(null, 1).waiting()).isFalse();
        assertThat(row(null, 0).path()).isEqualTo("/natverk/a/fragor/7");
    }

    @Test
    void questionThatGoesOnInAnotherLeadsThereAndDoesNotWait() {
        assertThat(row(9L, 0).waiting()).isFalse();
        assertThat(row(9L, 0).path()).isEqualTo("/natverk/a/fragor/9");
    }

    private static QuestionRow row(Long mergedInto, long answers) {
        return new QuestionRow(7, "Titel", Instant.EPOCH, "Tjörn", "a", "A", mergedInto, answers);
    }
}
