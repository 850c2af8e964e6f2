package se.tillit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tillit.running.Rows;
import se.tillit.running.RunningPortal;
import se.tillit.running.Visitor;
import se.tillit.running.Visitor.Form;

/** Writes that no page offers the sender: nothing is written, and the answer is a page, never a failure. */
class ForgedWriteIT {

    private static final String QUESTIONS = "/natverk/klimatanpassning/fragor";
    private static final String ASKED = "select count(*) from question where title = ?";

    private static URI portal;
    private static Visitor member;

    private final String title = "Förfalskad " + UUID.randomUUID();

    @BeforeAll
    static void signIn() {
        portal = RunningPortal.get().baseUrl();
        member = Visitor.signedIn(portal, "ledamot");
    }

    private Form question() {
        return question(member);
    }

    private Form question(Visitor asker) {
        return asker.form(QUESTIONS, "askForm")
                .with("askForm:titleText", title)
                .with("askForm:bodyText", "Hur gör ni?\nVi undrar.");
    }

    @Test
    void theFormItselfIsAcceptedOnceHoweverOftenItIsSent() {
        Form question = question();

        assertThat(question.press("ask").statusCode()).isEqualTo(302);
        question.press("ask");

        assertThat(Rows.count(ASKED, title)).isOne();
    }

    /** The form is the asker's own; only the membership is gone when it is sent. */
    @Test
    void whoWasAMemberWhenTheFormWasReadDoesNotAsk() {
        Visitor politician = Visitor.signedIn(portal, "politiker");
        join("politiker", "MEMBER");
        Form question = question(politician);
        leave("politiker");

        withoutEffect(question.press("ask"));

        assertThat(Rows.count(ASKED, title)).isZero();
    }

    @Test
    void noAnonymousReaderAsks() {
        HttpResponse<String> answer = question().pressedBy(new Visitor(portal), "ask");

        refused(answer, 440);
        assertThat(answer.body()).contains(title, "Vi undrar.");
        assertThat(Rows.count(ASKED, title)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stateless", "1:2", "-1:-1", "abc", "%00", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=="})
    void anUnusableViewStateGivesBackWhatWasTyped(String viewState) {
        HttpResponse<String> answer =
                question().with("jakarta.faces.ViewState", viewState).press("ask");

        assertThat(answer.statusCode()).isEqualTo(440);
        assertThat(answer.body()).contains(title, "Vi undrar.");
        assertThat(Rows.count(ASKED, title)).isZero();
    }

    @Test
    void aWriteFromAnotherSiteIsRefused() {
        Form form = question().with("askForm:ask", "x");

        for (Map<String, String> headers : List.of(
                Map.<String, String>of(),
                Map.of("Origin", "https://evil.example"),
                Map.of("Origin", "null"),
                Map.of("Origin", "a"),
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"))) {
            HttpResponse<String> answer = member.post(QUESTIONS, form.fields(), headers);
            assertThat(answer.statusCode()).as(headers.toString()).isEqualTo(403);
            assertThat(answer.body()).as(headers.toString()).contains("Du kan inte göra det här");
        }
        assertThat(Rows.count(ASKED, title)).isZero();
    }

    @Test
    void whoIsNoOperatorAnyMoreStartsNoJob() {
        Visitor registrar = Visitor.signedIn(portal, "registrator");
        String account = "(select id from account where username = 'registrator')";
        Rows.change("insert into account_role (account_id, role) values (" + account + ", 'OPERATOR')");
        Form start = registrar.form("/drift/jobb", "startForm").with("startForm:period", "2025-02");
        Rows.change("delete from account_role where role = 'OPERATOR' and account_id = " + account);

        withoutEffect(start.press("start"));

        assertThat(Rows.count("select count(*) from BATCH_JOB_EXECUTION_PARAMS where PARAMETER_VALUE = '2025-02'"))
                .isZero();
    }

    @Test
    void nobodyJoinsAClosedNetworkByItsAddress() {
        ClosedNetwork closed = ClosedNetwork.create();
        String joined =
                "select count(*) from network_membership m join network n on n.id = m.network_id where n.slug = ?";
        Visitor outsider = Visitor.signedIn(portal, "politiker");
        Form join = outsider.form("/natverk/naturvard", "joinForm");

        refused(new Form(outsider, "/natverk/" + closed.slug(), "joinForm", join.fields()).press("join"), 404);

        assertThat(Rows.count(joined, closed.slug())).isEqualTo(2);
    }

    @Test
    void aMemberDoesNotRecordAttendance() {
        String meeting = Rows.text("select m.id from meeting m join network n on n.id = m.network_id"
                + " where n.slug = 'klimatanpassning' and m.starts_on < curdate() order by m.starts_on desc limit 1");
        String path = "/moten/" + meeting;
        String recorded = "select coalesce(sum(version), 0) from meeting where id = ?";
        long before = Rows.count(recorded, meeting);
        Visitor politician = Visitor.signedIn(portal, "politiker");
        join("politiker", "SECRETARY");
        Form record = politician.form(path, "recordForm");
        leave("politiker");
        join("politiker", "MEMBER");

        withoutEffect(record.press("save"));

        leave("politiker");
        assertThat(Rows.count(recorded, meeting)).isEqualTo(before);
    }

    private static void join(String username, String role) {
        Rows.change(
                "insert into network_membership (network_id, person_id, role, joined_on) select n.id, a.person_id, ?,"
                        + " '2024-01-01' from network n, account a where n.slug = 'klimatanpassning' and a.username = ?",
                role,
                username);
    }

    /** As if they had never been there. */
    private static void leave(String username) {
        Rows.change(
                "delete from network_membership where network_id = (select id from network where slug = 'klimatanpassning')"
                        + " and person_id = (select person_id from account where username = ?)",
                username);
    }

    /** The button is not there any more, or the service refuses; never the redirect of an action that was done. */
    private static void withoutEffect(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(200, 403);
        assertThat(answer.body()).contains("<html lang=\"sv\"").doesNotContain("Exception");
    }

    /** A page that says why. */
    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<html lang=\"sv\"").doesNotContain("Exception");
    }
}
