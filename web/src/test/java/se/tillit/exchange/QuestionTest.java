package se.tillit.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tillit.networks.Network;
import se.tillit.people.Organisation;
import se.tillit.people.Person;

class QuestionTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final Person asker = new Person() {};
    private final Person other = new Person() {};
    private final Question question = question();

    @Test
    void businessDatesAreSwedish() {
        Question late =
                new Question(new Network() {}, "Sent", "<p>Sent</p>", by(asker, Instant.parse("2026-11-22T23:00:00Z")));

        assertThat(late.getAskedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(late.answer("<p>Svar</p>", by(other, Instant.parse("2026-11-23T23:00:00Z")))
                        .getAnsweredOn())
                .isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void answerByAnotherIsNoOwnSolution() {
        assertThat(question.answer("<p>Svar</p>", by(other, NOON)).isOwnSolution())
                .isFalse();
    }

    @Test
    void answerByTheAskerIsAnOwnSolution() {
        assertThat(question.answer("<p>Så här</p>", by(asker, NOON)).isOwnSolution())
                .isTrue();
    }

    @Test
    void withdrawnQuestionTakesNoAnswers() {
        question.withdraw(NOON);

        assertThat(question.isWithdrawn()).isTrue();
        assertThatExceptionOfType(QuestionWithdrawnException.class)
                .isThrownBy(() -> question.answer("<p>Svar</p>", by(other, NOON)));
    }

    @Test
    void questionThatGoesOnInAnotherTakesNoAnswers() {
        question.mergeInto(question());

        assertThat(question.isMerged()).isTrue();
        assertThatExceptionOfType(QuestionMergedException.class)
                .isThrownBy(() -> question.answer("<p>Svar</p>", by(other, NOON)));
    }

    @Test
    void questionCannotGoOnInItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> question.mergeInto(question));
    }

    private Question question() {
        return new Question(new Network() {}, "Hur gör ni?", "<p>Hur gör ni?</p>", by(asker, NOON));
    }

    private static Authorship by(Person person, Instant when) {
        return new Authorship(person, new Organisation() {}, when, "key");
    }
}
