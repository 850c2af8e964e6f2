package se.tillit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.documents.DocumentService;
import se.tillit.documents.DocumentState;
import se.tillit.documents.SecrecyAnswer;
import se.tillit.documents.Submission;
import se.tillit.exchange.QuestionService;
import se.tillit.files.StoredFile;
import se.tillit.meetings.MeetingNotesService;
import se.tillit.meetings.MeetingService;
import se.tillit.meetings.NotesText;
import se.tillit.meetings.Presence;
import se.tillit.networks.DecisionDetails;
import se.tillit.networks.Focus;
import se.tillit.networks.HoldingRole;
import se.tillit.networks.JoinPolicy;
import se.tillit.networks.LeadTimes;
import se.tillit.networks.MembershipBasis;
import se.tillit.networks.MembershipService;
import se.tillit.networks.NetworkDecisionKind;
import se.tillit.networks.NetworkDescription;
import se.tillit.networks.NetworkDescriptionService;
import se.tillit.networks.NetworkService;
import se.tillit.networks.NetworkStatusService;
import se.tillit.networks.OperatingYearService;
import se.tillit.networks.SeatExpectationService;
import se.tillit.networks.SeatService;
import se.tillit.networks.VacancyService;
import se.tillit.networks.YearPlan;
import se.tillit.shared.BusinessException;
import se.tillit.shared.SwedishTime;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** A closed network is read, and takes no write of any room, from anybody (domain.md R4). */
class ClosedNetworkIT extends Portal {

    private static final List<String> ROLES = List.of(
            "COORDINATOR", "CONVENER", "PREP_COMMITTEE", "SECRETARY", "MEMBER", "SUBSTITUTE", "EXTERNAL", "READER");

    @Inject
    private NetworkService networks;

    @Inject
    private NetworkDescriptionService descriptions;

    @Inject
    private NetworkStatusService statuses;

    @Inject
    private OperatingYearService years;

    @Inject
    private MembershipService memberships;

    @Inject
    private SeatService seats;

    @Inject
    private SeatExpectationService expectations;

    @Inject
    private VacancyService vacancies;

    @Inject
    private DocumentService documents;

    @Inject
    private QuestionService questions;

    @Inject
    private MeetingService meetings;

    @Inject
    private MeetingNotesService notes;

    @Inject
    private Clock clock;

    private final Map<String, Long> accounts = new LinkedHashMap<>();
    private final String slug = unique("avslutat");
    private long network;
    private long organisation;
    private long contact;
    private long seat;
    private long meeting;
    private long question;

    @BeforeEach
    void make() {
        organisation = organisation("EXTERNAL");
        contact = person(organisation("ASSOCIATION"));
        network = PortalRows.network(slug, "PUBLIC", contact);
        for (String role : ROLES) {
            long person = person(organisation);
            member(network, person, role);
            accounts.put(role, account(person));
        }
        accounts.put("outsider", account(person(organisation)));
        accounts.put("ADMINISTRATOR", account(person(organisation), "ADMINISTRATOR"));
        seat = PortalRows.heldSeat(network, organisation);
        meeting = PortalRows.meeting(network);
        PortalRows.document(network, organisation, contact);
        question = PortalRows.question(network, organisation, contact);
        change("update network set status = 'CLOSED' where id = ?", network);
    }

    /** A write that a service offers. */
    private interface Write {
        void run();
    }

    private Map<String, Write> writes() {
        LocalDate today = SwedishTime.today(clock);
        DecisionDetails decision = new DecisionDetails(today, today, "Förbundsstyrelsen", "", "Det behövs.");
        Map<String, Write> writes = new LinkedHashMap<>();
        writes.put("describe", () -> descriptions.edit(slug, 0, description()));
        for (NetworkDecisionKind kind : NetworkDecisionKind.values()) {
            writes.put("decide " + kind, () -> statuses.decide(slug, kind, decision));
        }
        writes.put(
                "plan",
                () -> years.plan(
                        slug,
                        today.getYear(),
                        OperatingYearService.UNWRITTEN,
                        new YearPlan("", List.of(new Focus("Klimat", "")), "")));
        writes.put("expect", () -> expectations.expect(slug, organisation, 2, today));
        writes.put("stop expecting", () -> expectations.stop(seat, today, 0));
        writes.put("give a seat", () -> seats.give(seat, HoldingRole.SUBSTITUTE, person(organisation), today));
        writes.put("ask to fill", () -> vacancies.ask(seat));
        writes.put(
                "publish",
                () -> documents.publish(
                        new Submission(
                                slug,
                                unique("nyckel"),
                                "Underlag",
                                Visibility.MEMBERS,
                                DocumentState.SHARED,
                                SecrecyAnswer.NO),
                        new StoredFile("a.pdf", "application/pdf", 1, "0".repeat(64))));
        writes.put("ask", () -> questions.ask(slug, submission("Hur gör ni?")));
        writes.put("answer", () -> questions.answer(slug, question, submission("")));
        writes.put("record attendance", () -> meetings.recordAttendance(meeting, 0, Map.of(seat, Presence.PRESENT)));
        writes.put(
                "write notes",
                () -> notes.write(meeting, MeetingNotesService.UNWRITTEN, new NotesText("Vi sågs.", List.of())));
        writes.put("approve notes", () -> notes.approve(meeting, 0));
        writes.put("publish notes", () -> notes.publish(meeting, 0, true));
        return writes;
    }

    private NetworkDescription description() {
        return new NetworkDescription(
                "Ett annat namn",
                "Syfte",
                count("select min(id) from policy_area"),
                contact,
                Visibility.PUBLIC,
                JoinPolicy.DIRECT,
                MembershipBasis.PERSON,
                new LeadTimes(1, 2, 3),
                new TreeSet<>(),
                List.of(),
                List.of());
    }

    private static se.tillit.exchange.Submission submission(String title) {
        return new se.tillit.exchange.Submission(unique("nyckel"), title, "Vi undrar.");
    }

    @Test
    void noServiceWritesInIt() {
        long before = fingerprint();

        accounts.forEach((who, account) -> writes().forEach((what, write) ->
                assertThat(refusal(account, write)).as(who + ": " + what).isInstanceOf(BusinessException.class)));

        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void nobodyJoinsIt() {
        assertThat(refusal(accounts.get("outsider"), () -> memberships.join(slug)))
                .isInstanceOf(BusinessException.class);
    }

    /** What a write failed with; null when it was done. */
    private static Exception refusal(long account, Write write) {
        try {
            Acting.as(account, () -> {
                write.run();
                return null;
            });
            return null;
        } catch (Exception e) {
            return e;
        }
    }

    @Test
    void itIsStillReadAtItsAddress() throws Exception {
        assertThat(Acting.as(
                        Acting.ANONYMOUS,
                        () -> networks.getReadable(slug).getContactPerson().getId()))
                .isEqualTo(contact);
        assertThat(Acting.as(
                        accounts.get("MEMBER"), () -> questions.page(slug, 1).total()))
                .isOne();
    }

    /** Changes when anything that belongs to the network does. */
    private long fingerprint() {
        return count(
                "select (select version * 31 + crc32(concat(name, status)) from network where id = ?) + (select"
                        + " count(*) * 7 from document where network_id = ?) + (select count(*) * 11 +"
                        + " coalesce(sum(attendance_recorded_at is not null), 0) from meeting where network_id = ?) +"
                        + " (select count(*) * 13 from question where network_id = ?) + (select count(*) * 17 from answer"
                        + " a join question q on q.id = a.question_id where q.network_id = ?) + (select count(*) * 19 +"
                        + " coalesce(sum(expected_to is not null), 0) from seat where network_id = ?) + (select count(*) *"
                        + " 23 from seat_holding h join seat s on s.id = h.seat_id where s.network_id = ?) + (select"
                        + " count(*) * 29 + coalesce(sum(left_on is not null), 0) from network_membership where network_id"
                        + " = ?) + (select count(*) * 37 from network_decision where network_id = ?) + (select count(*) *"
                        + " 41 from operating_year where network_id = ?) + (select count(*) * 43 from vacancy_request v"
                        + " join seat s on s.id = v.seat_id where s.network_id = ?)",
                network,
                network,
                network,
                network,
                network,
                network,
                network,
                network,
                network,
                network,
                network,
                network);
    }
}
