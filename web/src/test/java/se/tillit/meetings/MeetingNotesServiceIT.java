package se.tillit.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.text;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.access.Visibility;
import se.tillit.batch.calendar.WorkingDays;
import se.tillit.networks.NetworkService;
import se.tillit.shared.BusinessException;
import se.tillit.shared.SwedishTime;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class MeetingNotesServiceIT extends Portal {

    private static final NotesText TEXT = new NotesText(
            "Välkommen 🌱\n\nVi talade om åäö.",
            List.of(
                    new DecisionText(DecisionKind.POSITION, "Nätverket", "Vi prövar mallen."),
                    new DecisionText(DecisionKind.DECISION, "Styrelsen, på delegation", "Det blir så.")));
    private static final String STATE = "select state from meeting_notes where meeting_id = ?";

    @Inject
    private MeetingNotesService notes;

    @Inject
    private MeetingStepService steps;

    @Inject
    private MeetingService meetings;

    @Inject
    private NetworkService networks;

    @Inject
    private Clock clock;

    private String slug;
    private long network;
    private long meeting;
    private long coordinator;
    private long convener;
    private long secretary;
    private long ordinary;

    @BeforeEach
    void make() {
        slug = unique("natverk");
        network = PortalRows.network(slug, "PUBLIC", person(organisation("ASSOCIATION")));
        meeting = PortalRows.meeting(network);
        coordinator = accountOf("COORDINATOR");
        convener = accountOf("CONVENER");
        secretary = accountOf("SECRETARY");
        ordinary = accountOf("MEMBER");
    }

    private long accountOf(String role) {
        long person = person(organisation("EXTERNAL"));
        member(network, person, role);
        return account(person);
    }

    private Void write(long version, NotesText text) {
        notes.write(meeting, version, text);
        return null;
    }

    private Void approve(long version) {
        notes.approve(meeting, version);
        return null;
    }

    private Void publish(long version) {
        notes.publish(meeting, version, true);
        return null;
    }

    private long version() {
        return count("select version from meeting_notes where meeting_id = ?", meeting);
    }

    private Optional<NotesText> seenBy(long account) throws Exception {
        return Acting.as(
                account, () -> notes.find(meetings.getReadable(meeting)).map(MeetingNotes::text));
    }

    private void makePublished() throws Exception {
        Acting.as(secretary, () -> write(MeetingNotesService.UNWRITTEN, TEXT));
        Acting.as(convener, () -> approve(version()));
        Acting.as(coordinator, () -> publish(version()));
    }

    @Test
    void aDraftIsApprovedPublishedAndThenReadByAll() throws Exception {
        Acting.as(secretary, () -> write(MeetingNotesService.UNWRITTEN, TEXT));
        assertThat(seenBy(secretary)).contains(TEXT);
        assertThat(seenBy(ordinary)).isEmpty();
        Acting.as(convener, () -> approve(version()));
        assertThat(seenBy(ordinary)).isEmpty();
        assertThat(count("select last_updated_at < '2026-02-01' from network where id = ?", network))
                .isOne();
        Acting.as(coordinator, () -> publish(version()));

        assertThat(seenBy(ordinary)).contains(TEXT);
        assertThat(seenBy(Acting.ANONYMOUS)).contains(TEXT);
        assertThat(count("select last_updated_at > '2026-02-01' from network where id = ?", network))
                .isOne();
        assertThat(count(
                        "select count(*) from meeting_notes n join account w on w.person_id = n.written_by_id join account a"
                                + " on a.person_id = n.approved_by_id join account p on p.person_id = n.published_by_id"
                                + " where n.meeting_id = ? and w.id = ? and a.id = ? and p.id = ?",
                        meeting,
                        secretary,
                        convener,
                        coordinator))
                .isOne();
    }

    @Test
    void whatWasApprovedIsADraftOnceItIsRewritten() throws Exception {
        Acting.as(secretary, () -> write(MeetingNotesService.UNWRITTEN, TEXT));
        Acting.as(convener, () -> approve(version()));

        assertThatThrownBy(() -> Acting.as(secretary, () -> write(0, new NotesText("Annat", List.of()))))
                .isInstanceOf(NotesChangedException.class);
        Acting.as(
                secretary,
                () -> write(version(), new NotesText("Annat", TEXT.decisions().subList(0, 1))));

        assertThat(text(STATE, meeting)).isEqualTo("DRAFT");
        assertThat(count("select count(*) from meeting_decision where meeting_id = ?", meeting))
                .isOne();
        assertThatThrownBy(() -> Acting.as(coordinator, () -> publish(version())))
                .isInstanceOf(NotesNotApprovedException.class);
    }

    @Test
    void savingTheSameAgainKeepsTheApproval() throws Exception {
        Acting.as(secretary, () -> write(MeetingNotesService.UNWRITTEN, TEXT));
        Acting.as(convener, () -> approve(version()));

        Acting.as(secretary, () -> write(MeetingNotesService.UNWRITTEN, TEXT));

        assertThat(text(STATE, meeting)).isEqualTo("APPROVED");
    }

    @Test
    void nobodyApprovesOrPublishesWhatSomeoneElseHasRewritten() throws Exception {
        Acting.as(secretary, () -> write(MeetingNotesService.UNWRITTEN, TEXT));
        long read = version();
        Acting.as(secretary, () -> write(read, new NotesText("Annat", List.of())));

        assertThatThrownBy(() -> Acting.as(convener, () -> approve(read))).isInstanceOf(NotesChangedException.class);
        Acting.as(convener, () -> approve(version()));
        assertThatThrownBy(() -> Acting.as(coordinator, () -> publish(read))).isInstanceOf(NotesChangedException.class);

        assertThat(text(STATE, meeting)).isEqualTo("APPROVED");
    }

    @Test
    void manyClicksAtOnceWriteApproveAndPublishOnce() throws Exception {
        assertThat(Acting.atOnce(20, coordinator, () -> write(MeetingNotesService.UNWRITTEN, TEXT)))
                .allSatisfy(one -> assertThat(one.failure()).isNull());
        long written = version();
        assertThat(Acting.atOnce(20, coordinator, () -> approve(written)))
                .allSatisfy(one -> assertThat(one.failure()).isNull());
        assertThat(version()).isEqualTo(written + 1);
        long approved = version();
        assertThat(Acting.atOnce(20, coordinator, () -> publish(approved)))
                .allSatisfy(one -> assertThat(one.failure()).isNull());

        assertThat(version()).isEqualTo(approved + 1);
        assertThat(count("select count(*) from meeting_decision where meeting_id = ?", meeting))
                .isEqualTo(2);
    }

    @Test
    void ofTwoWhoWriteDifferentlyAtOnceOneIsTold() throws Exception {
        AtomicInteger next = new AtomicInteger();

        List<Acting.Outcome> outcomes = Acting.atOnce(
                2,
                secretary,
                () -> write(MeetingNotesService.UNWRITTEN, new NotesText("Text " + next.incrementAndGet(), List.of())));

        assertThat(outcomes.stream().map(Acting.Outcome::failure).filter(Objects::nonNull))
                .singleElement()
                .isInstanceOf(NotesChangedException.class);
    }

    @Test
    void nothingIsPublishedBeforeItIsConfirmed() throws Exception {
        Acting.as(secretary, () -> write(MeetingNotesService.UNWRITTEN, TEXT));
        Acting.as(convener, () -> approve(version()));

        assertThatThrownBy(() -> Acting.as(coordinator, () -> {
                    notes.publish(meeting, version(), false);
                    return null;
                }))
                .isInstanceOf(NotesNotConfirmedException.class);
        assertThat(text(STATE, meeting)).isEqualTo("APPROVED");
    }

    @Test
    void whatIsPublishedChangesByNoServiceAndNoStatement() throws Exception {
        makePublished();

        assertThatThrownBy(() -> Acting.as(coordinator, () -> write(version(), new NotesText("Annat", List.of()))))
                .isInstanceOf(NotesPublishedException.class);
        assertThatThrownBy(() -> Acting.as(coordinator, () -> approve(version())))
                .isInstanceOf(NotesPublishedException.class);
        for (String statement : List.of(
                "update meeting_notes set body = 'x' where meeting_id = ?",
                "update meeting_notes set state = 'DRAFT', approved_by_id = null, approved_at = null,"
                        + " published_by_id = null, published_at = null where meeting_id = ?",
                "delete from meeting_notes where meeting_id = ?",
                "update meeting_decision set body = 'x' where meeting_id = ?",
                "update meeting_decision set meeting_id = meeting_id + 1 where meeting_id = ?",
                "delete from meeting_decision where meeting_id = ?",
                "insert into meeting_decision (meeting_id, position, kind, decided_by, body) values (?, 9, 'DECISION',"
                        + " 'x', 'x')")) {
            assertThatThrownBy(() -> change(statement, meeting))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("Published notes");
        }
        assertThat(seenBy(ordinary)).contains(TEXT);
    }

    @Test
    void aMeetingHasNotesOnceItIsOverAndNotCancelled() {
        change(
                "update meeting set starts_at = utc_timestamp() - interval 1 hour, ends_at = utc_timestamp() + interval"
                        + " 1 hour where id = ?",
                meeting);
        assertThatThrownBy(() -> Acting.as(secretary, () -> write(MeetingNotesService.UNWRITTEN, TEXT)))
                .isInstanceOf(MeetingNotOverException.class);
        change(
                "update meeting set status = 'CANCELLED', starts_at = '2025-03-14', ends_at = '2025-03-15' where id = ?",
                meeting);
        assertThatThrownBy(() -> Acting.as(secretary, () -> write(MeetingNotesService.UNWRITTEN, TEXT)))
                .isInstanceOf(MeetingNotOverException.class);
        assertThat(count("select count(*) from meeting_notes where meeting_id = ?", meeting))
                .isZero();
    }

    @Test
    void whatIsNotThereIsNeitherApprovedNorPublished() {
        assertThatThrownBy(() -> Acting.as(coordinator, () -> approve(0))).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> Acting.as(coordinator, () -> publish(0))).isInstanceOf(BusinessException.class);
    }

    @Test
    void meetingsWithoutAttendanceOrPublishedNotesWaitForTheCoordinator() throws Exception {
        LocalDate today = SwedishTime.today(clock);
        heldOn(meeting, today.minusDays(40));
        long second = PortalRows.meeting(network);
        heldOn(second, today.minusDays(1));
        long cancelled = PortalRows.meeting(network);
        heldOn(cancelled, today.minusDays(30));
        change("update meeting set status = 'CANCELLED' where id = ?", cancelled);

        assertThat(steps(ordinary).isEmpty()).isTrue();
        assertThat(steps(coordinator).withoutNotes())
                .extracting(UnfinishedMeeting::id)
                .containsExactly(meeting, second);
        assertThat(steps(coordinator).withoutAttendance())
                .extracting(UnfinishedMeeting::id)
                .containsExactly(second, meeting);
        assertThat(steps(coordinator).notesDue())
                .isEqualTo(new NotesDue(WorkingDays.after(today.minusDays(40), 10), true));
        makePublished();
        assertThat(steps(coordinator).withoutNotes())
                .extracting(UnfinishedMeeting::id)
                .containsExactly(second);
        assertThat(steps(coordinator).notesDue())
                .isEqualTo(new NotesDue(WorkingDays.after(today.minusDays(1), 10), false));
        change("update meeting set attendance_recorded_at = utc_timestamp() where network_id = ?", network);
        change("update network set notes_lead_days = 0 where id = ?", network);
        assertThat(steps(coordinator).notesDue().late()).isTrue();
        assertThat(steps(coordinator).withoutAttendance()).isEmpty();
        assertThat(steps(secretary).withoutNotes()).isEmpty();
    }

    @Test
    void afterTwoMonthsAMeetingNoLongerWaits() throws Exception {
        heldOn(meeting, SwedishTime.today(clock).minusDays(70));
        assertThat(steps(coordinator).withoutAttendance()).isEmpty();
        assertThat(steps(coordinator).withoutNotes()).hasSize(1);
        heldOn(meeting, SwedishTime.today(clock).minusDays(81));
        assertThat(steps(coordinator).isEmpty()).isTrue();
    }

    private static void heldOn(long id, LocalDate day) {
        change(
                "update meeting set status = 'HELD', starts_on = ?, starts_at = timestamp(?, '08:00'), ends_at ="
                        + " timestamp(?, '09:00') where id = ?",
                day,
                day,
                day,
                id);
    }

    private MeetingSteps steps(long account) throws Exception {
        return Acting.as(account, () -> steps.steps(networks.getReadable(slug)));
    }

    @Test
    void theLatestNotesAndDecisionsOfANetworkArePublishedOnes() throws Exception {
        makePublished();
        long draft = PortalRows.meeting(network);
        Acting.as(secretary, () -> {
            notes.write(draft, MeetingNotesService.UNWRITTEN, TEXT);
            return null;
        });

        assertThat(Acting.as(Acting.ANONYMOUS, () -> notes.latest(networks.getReadable(slug))))
                .extracting(NotesRow::meetingId)
                .containsExactly(meeting);
        assertThat(Acting.as(Acting.ANONYMOUS, () -> notes.latestDecisions(networks.getReadable(slug))))
                .extracting(DecisionRow::text)
                .containsExactly("Vi prövar mallen.", "Det blir så.");
    }

    @Test
    void notesOfAJointMeetingBelongToBothAndAreReadByTheWiderOne() throws Exception {
        String secret = unique("hemligt");
        long secretId = PortalRows.network(secret, "SECRET", person(organisation("ASSOCIATION")));
        change("insert into meeting_co_network (meeting_id, network_id) values (?, ?)", meeting, secretId);
        long insider = person(organisation("EXTERNAL"));
        member(secretId, insider, "SECRETARY");

        Acting.as(account(insider), () -> write(MeetingNotesService.UNWRITTEN, TEXT));

        assertThat(Acting.as(coordinator, () -> notes.readers(meetings.getReadable(meeting))))
                .isEqualTo(Visibility.PUBLIC);
        Acting.as(convener, () -> approve(version()));
        Acting.as(coordinator, () -> publish(version()));
        assertThat(seenBy(ordinary)).contains(TEXT);
    }
}
