package se.tillit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.network;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.tillit.documents.DocumentService;
import se.tillit.documents.DocumentState;
import se.tillit.documents.SecrecyAnswer;
import se.tillit.documents.Submission;
import se.tillit.exchange.QuestionService;
import se.tillit.files.StoredFile;
import se.tillit.meetings.MeetingService;
import se.tillit.meetings.Presence;
import se.tillit.networks.MembershipService;
import se.tillit.networks.NetworkService;
import se.tillit.operations.JobService;
import se.tillit.reports.ReportService;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/**
 * Each service method called directly by each role, whatever the pages offer (ASVS 8.2.1). The network is one that only
 * its members know of: to others it does not exist.
 */
class ServicePermissionIT extends Portal {

    private static final String YES = "ok";
    private static final String SIGN_IN = "SignInRequiredException";
    private static final String MISSING = "NotFoundException";
    private static final String DENIED = "AccessDeniedException";

    private static final List<String> INSIDE = List.of(
            "COORDINATOR", "CONVENER", "PREP_COMMITTEE", "SECRETARY", "MEMBER", "SUBSTITUTE", "EXTERNAL", "READER");
    private static final List<String> CONTRIBUTORS = INSIDE.subList(0, INSIDE.indexOf("READER"));
    private static final List<String> PORTAL_ROLES = List.of("MANAGEMENT", "REGISTRAR", "OPERATOR", "ADMINISTRATOR");

    @Inject
    private NetworkService networks;

    @Inject
    private MembershipService memberships;

    @Inject
    private DocumentService documents;

    @Inject
    private QuestionService questions;

    @Inject
    private MeetingService meetings;

    @Inject
    private ReportService reports;

    @Inject
    private JobService jobs;

    private final Map<String, Long> accounts = new LinkedHashMap<>();
    private String slug;
    private long seat;
    private long meeting;
    private long document;
    private long question;

    private void makeNetwork() {
        long municipality = organisation("EXTERNAL");
        long contact = person(organisation("ASSOCIATION"));
        slug = unique("slutet");
        long network = network(slug, "SECRET", contact);
        accounts.put("anonymous", ANONYMOUS);
        for (String role : INSIDE) {
            long person = person(municipality);
            member(network, person, role);
            accounts.put(role, account(person));
        }
        accounts.put("FORMER", former(network, municipality));
        accounts.put("COORDINATOR elsewhere", elsewhere(contact));
        PORTAL_ROLES.forEach(role -> accounts.put(role, account(person(municipality), role)));
        seat = PortalRows.heldSeat(network, municipality);
        meeting = PortalRows.meeting(network);
        document = PortalRows.document(network, municipality, contact);
        question = PortalRows.question(network, municipality, contact);
    }

    private static long former(long network, long organisation) {
        long person = person(organisation);
        member(network, person, "MEMBER");
        PortalRows.change(
                "update network_membership set left_on = '2024-06-01' where network_id = ? and person_id = ?",
                network,
                person);
        return account(person);
    }

    private static long elsewhere(long contact) {
        long person = person(organisation("EXTERNAL"));
        member(network(unique("annat"), "PUBLIC", contact), person, "COORDINATOR");
        return account(person);
    }

    @Test
    void membersReadAndOthersFindNothing() throws Exception {
        makeNetwork();
        Map<String, String> expected = expected(MISSING, INSIDE);

        assertThat(answers(() -> networks.getReadable(slug))).isEqualTo(expected);
        assertThat(answers(() -> documents.getReadable(document))).isEqualTo(expected);
        assertThat(answers(() -> questions.page(slug, 1))).isEqualTo(expected);
        assertThat(answers(() -> questions.thread(slug, question))).isEqualTo(expected);
        assertThat(answers(() -> meetings.getReadable(meeting))).isEqualTo(expected);
        assertThat(answers(() -> join())).isEqualTo(expected);
        assertThat(answers(() -> meetings.coming(networks.getReadable(slug)))).isEqualTo(expected);
    }

    @Test
    void attendanceIsForThoseWhoHaveOrServeASeat() throws Exception {
        makeNetwork();
        List<String> readers =
                List.of("COORDINATOR", "CONVENER", "PREP_COMMITTEE", "SECRETARY", "MEMBER", "SUBSTITUTE");
        Map<String, String> read = expected(MISSING, readers, "EXTERNAL", "READER");
        Map<String, String> record = expected(
                MISSING,
                List.of("COORDINATOR", "SECRETARY"),
                "CONVENER",
                "PREP_COMMITTEE",
                "MEMBER",
                "SUBSTITUTE",
                "EXTERNAL",
                "READER");

        assertThat(answers(() -> meetings.attendance(meetings.getReadable(meeting))))
                .isEqualTo(read);
        assertThat(answers(() -> recordAttendance())).isEqualTo(record);
    }

    @Test
    void whoMayContribute() throws Exception {
        makeNetwork();

        assertThat(answers(() -> questions.ask(slug, submission("Hur gör ni?"))))
                .isEqualTo(expected(MISSING, CONTRIBUTORS, "READER"));
        assertThat(answers(() -> answer())).isEqualTo(expected(MISSING, CONTRIBUTORS, "READER"));
        assertThat(answers(() -> publish()))
                .isEqualTo(expected(
                        MISSING,
                        List.of("COORDINATOR", "CONVENER", "PREP_COMMITTEE", "SECRETARY", "MEMBER", "SUBSTITUTE"),
                        "EXTERNAL",
                        "READER"));
    }

    @Test
    void onlyOperatorsSeeAndStartJobs() throws Exception {
        makeNetwork();
        Map<String, String> operators = new LinkedHashMap<>();
        accounts.keySet().forEach(account -> operators.put(account, DENIED));
        operators.put("anonymous", SIGN_IN);
        operators.put("OPERATOR", YES);
        Map<String, String> starters = new LinkedHashMap<>(operators);
        starters.put("OPERATOR", "ReportPeriodNotBegunException");
        Map<String, String> followers = new LinkedHashMap<>(operators);
        followers.put("OPERATOR", MISSING);

        assertThat(answers(() -> jobs.history())).isEqualTo(operators);
        assertThat(answers(() -> jobs.start(YearMonth.of(2999, 1)))).isEqualTo(starters);
        assertThat(answers(() -> jobs.get(0))).isEqualTo(followers);
        assertThat(answers(() -> jobs.restart(0))).isEqualTo(followers);
    }

    @Test
    void reportsAreForEveryoneWhoIsSignedIn() throws Exception {
        makeNetwork();
        Map<String, String> all = new LinkedHashMap<>();
        accounts.keySet().forEach(account -> all.put(account, YES));
        all.put("anonymous", SIGN_IN);

        assertThat(answers(() -> reports.published())).isEqualTo(all);
        assertThat(answers(() -> reports.freshness(false))).isEqualTo(all);
    }

    private String join() {
        memberships.join(slug);
        return YES;
    }

    private String answer() {
        questions.answer(slug, question, submission(""));
        return YES;
    }

    private String publish() {
        documents.publish(
                new Submission(
                        slug, unique("nyckel"), "Underlag", Visibility.MEMBERS, DocumentState.SHARED, SecrecyAnswer.NO),
                new StoredFile("a.pdf", "application/pdf", 1, "0".repeat(64)));
        return YES;
    }

    private String recordAttendance() {
        long version = PortalRows.count("select version from meeting where id = ?", meeting);
        meetings.recordAttendance(meeting, version, Map.of(seat, Presence.PRESENT));
        return YES;
    }

    private static se.tillit.exchange.Submission submission(String title) {
        return new se.tillit.exchange.Submission(unique("nyckel"), title, "Vi undrar.");
    }

    /** {@code ok} for these, "not for you" for those who may at least know of it, and the third answer for the rest. */
    private Map<String, String> expected(String others, List<String> allowed, String... denied) {
        Map<String, String> expected = new LinkedHashMap<>();
        accounts.keySet().forEach(account -> expected.put(account, others));
        expected.put("anonymous", SIGN_IN);
        allowed.forEach(account -> expected.put(account, YES));
        List.of(denied).forEach(account -> expected.put(account, DENIED));
        return expected;
    }

    private Map<String, String> answers(Callable<?> request) {
        return Acting.answers(accounts, request);
    }
}
