package se.tillit.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.tillit.shared.AccessDeniedException;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class QuestionServiceIT extends Portal {

    private static final String UPDATED =
            "select count(*) from network where id = ? and last_updated_at > '2026-01-02'";

    @Inject
    private QuestionService questions;

    private final String slug = unique("natverk");
    private final Submission submission =
            new Submission(unique("nyckel"), "Blåljusplan?", "Har någon gjort en?\n\nVi börjar nu.");
    private long network;
    private long organisation;
    private long person;
    private long account;

    private void make() {
        network = PortalRows.network(slug, "PUBLIC", person(organisation("ASSOCIATION")));
        organisation = organisation("EXTERNAL");
        person = person(organisation);
        PortalRows.member(network, person, "MEMBER");
        account = account(person);
    }

    @Test
    void fiftyClicksAtOnceAreOneQuestion() throws Exception {
        make();

        assertThat(Acting.atOnce(50, account, () -> questions.ask(slug, submission)))
                .allSatisfy(one -> assertThat(one.failure()).isNull())
                .extracting(Acting.Outcome::result)
                .containsOnly(PortalRows.count("select id from question where network_id = ?", network));
        assertThat(count(UPDATED, network)).isOne();
    }

    @Test
    void twentyClicksAtOnceAreOneAnswer() throws Exception {
        make();
        long question = PortalRows.question(network, organisation, person(organisation));

        assertThat(Acting.atOnce(20, account, () -> answer(question)))
                .allSatisfy(one -> assertThat(one.failure()).isNull());

        assertThat(count("select count(*) from answer where question_id = ?", question))
                .isOne();
    }

    @Test
    void aClosedNetworkTakesNoQuestionsAndNoAnswers() {
        make();
        long question = PortalRows.question(network, organisation, person);
        PortalRows.change("update network set status = 'CLOSED' where id = ?", network);

        assertThatThrownBy(() -> Acting.as(account, () -> questions.ask(slug, submission)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(account, () -> answer(question))).isInstanceOf(AccessDeniedException.class);
        assertThat(count("select count(*) from question where network_id = ?", network))
                .isOne();
        assertThat(count(UPDATED, network)).isZero();
    }

    private Void answer(long question) {
        questions.answer(slug, question, submission);
        return null;
    }
}
