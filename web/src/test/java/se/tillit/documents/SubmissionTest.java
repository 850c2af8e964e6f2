package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.tillit.access.Visibility;

class SubmissionTest {

    private final Submission submission = submission(" Min titel ");

    private static Submission submission(String title) {
        return new Submission("natverk", "key", title, Visibility.MEMBERS, DocumentState.SHARED, SecrecyAnswer.NO);
    }

    @Test
    void sameFormAndContentHaveOneKey() {
        assertThat(submission.keyOf(1, 2, "a"))
                .isEqualTo(submission.keyOf(1, 2, "a"))
                .hasSize(36);
    }

    @Test
    void otherContentPersonOrNetworkHaveAnotherKey() {
        assertThat(submission.keyOf(1, 2, "a"))
                .isNotEqualTo(submission.keyOf(1, 2, "b"))
                .isNotEqualTo(submission.keyOf(1, 3, "a"))
                .isNotEqualTo(submission.keyOf(2, 2, "a"));
    }

    @Test
    void typedTitleGoesBeforeTheNameOfTheFile() {
        assertThat(submission.titleFor("plan.pdf")).isEqualTo("Min titel");
    }

    @Test
    void withoutATitleTheNameOfTheFileIsTheTitle() {
        Submission untitled = submission("");
        assertThat(untitled.titleFor("plan.pdf")).isEqualTo("plan");
        assertThat(untitled.titleFor("x".repeat(240) + ".pdf")).hasSize(200);
    }
}
