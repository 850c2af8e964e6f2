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
        return member.form(QUESTIONS, "askForm")
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

    @ParameterizedTest
    @ValueSource(strings = {"politiker", "ledning", "registrator", "drift"})
    void noOutsiderAsksWithAMembersForm(String account) {
        refused(question().pressedBy(Visitor.signedIn(portal, account), "ask"));
        assertThat(Rows.count(ASKED, title)).isZero();
    }

    @Test
    void noAnonymousReaderAsks() {
        HttpResponse<String> answer = question().pressedBy(new Visitor(portal), "ask");

        refused(answer);
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

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "samordnare", "ledamot", "politiker", "ledning", "registrator"})
    void onlyTheOperatorStartsAJob(String account) {
        Form start = Visitor.signedIn(portal, "drift").form("/drift/jobb", "startForm");
        String month = "2025-02";

        refused(start.with("startForm:period", month).pressedBy(visitor(account), "start"));

        assertThat(Rows.count("select count(*) from BATCH_JOB_EXECUTION_PARAMS where PARAMETER_VALUE = ?", month))
                .isZero();
    }

    @Test
    void nobodyJoinsAClosedNetworkByItsAddress() {
        ClosedNetwork closed = ClosedNetwork.create();
        String joined =
                "select count(*) from network_membership m join network n on n.id = m.network_id where n.slug = ?";
        Visitor outsider = Visitor.signedIn(portal, "politiker");
        Form join = outsider.form("/natverk/naturvard", "joinForm");

        refused(new Form(outsider, "/natverk/" + closed.slug(), "joinForm", join.fields()).press("join"));

        assertThat(Rows.count(joined, closed.slug())).isEqualTo(2);
    }

    @Test
    void aMemberDoesNotRecordAttendance() {
        String meeting = Rows.text("select m.id from meeting m join network n on n.id = m.network_id"
                + " where n.slug = 'klimatanpassning' and m.starts_on < curdate() order by m.starts_on desc limit 1");
        String path = "/moten/" + meeting;
        String recorded = "select coalesce(sum(version), 0) from meeting where id = ?";
        long before = Rows.count(recorded, meeting);
        Form record = Visitor.signedIn(portal, "samordnare").form(path, "recordForm");

        refused(record.pressedBy(member, "save"));

        assertThat(Rows.count(recorded, meeting)).isEqualTo(before);
    }

    private static Visitor visitor(String account) {
        return "anonymous".equals(account) ? new Visitor(portal) : Visitor.signedIn(portal, account);
    }

    /** A page that says why, or the way to the sign-in page. */
    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(302, 403, 404, 440);
        assertThat(answer.body()).doesNotContain("Exception");
    }
}
