package se.tillit.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class MeetingServiceIT extends Portal {

    private static final String RECORDED = "select count(*) from attendance where meeting_id = ?";

    @Inject
    private MeetingService meetings;

    private long network;
    private long seat;
    private long other;
    private long meeting;
    private long secretary;

    private void make() {
        network = PortalRows.network(unique("natverk"), "PUBLIC", person(organisation("ASSOCIATION")));
        seat = PortalRows.heldSeat(network, organisation("EXTERNAL"));
        other = PortalRows.heldSeat(network, organisation("EXTERNAL"));
        meeting = PortalRows.meeting(network);
        long person = person(organisation("EXTERNAL"));
        PortalRows.member(network, person, "SECRETARY");
        secretary = account(person);
    }

    private Void record(long version, Map<Long, Presence> answers) {
        meetings.recordAttendance(meeting, version, answers);
        return null;
    }

    private Map<Long, Presence> all(Presence presence) {
        return Map.of(seat, presence, other, presence);
    }

    @Test
    void fiftyClicksAtOnceRecordOnce() throws Exception {
        make();

        assertThat(Acting.atOnce(50, secretary, () -> record(0, all(Presence.DIGITAL))))
                .allSatisfy(one -> assertThat(one.failure()).isNull());

        assertThat(count(RECORDED, meeting)).isEqualTo(2);
        assertThat(count("select version from meeting where id = ?", meeting)).isOne();
    }

    @Test
    void ofTwoWhoRecordDifferentlyAtOnceOneIsTold() throws Exception {
        make();
        List<Presence> order = List.of(Presence.PRESENT, Presence.ABSENT);
        var next = new java.util.concurrent.atomic.AtomicInteger();

        List<Acting.Outcome> outcomes =
                Acting.atOnce(2, secretary, () -> record(0, all(order.get(next.getAndIncrement()))));

        assertThat(outcomes.stream().map(Acting.Outcome::failure).filter(Objects::nonNull))
                .singleElement()
                .isInstanceOf(AttendanceChangedException.class);
        assertThat(count("select count(distinct presence) from attendance where meeting_id = ?", meeting))
                .isOne();
    }

    @Test
    void anIncompleteSheetRecordsNothing() {
        make();

        assertThatThrownBy(() -> Acting.as(secretary, () -> record(0, Map.of(seat, Presence.PRESENT))))
                .isInstanceOf(AttendanceIncompleteException.class);

        assertThat(count(RECORDED, meeting)).isZero();
        assertThat(count("select count(*) from meeting where id = ? and status = 'CALLED'", meeting))
                .isOne();
    }

    @Test
    void seatsOfOthersAreLeftOutWhateverTheFormSends() throws Exception {
        make();
        long elsewhere = PortalRows.heldSeat(
                PortalRows.network(unique("annat"), "PUBLIC", person(organisation("ASSOCIATION"))),
                organisation("EXTERNAL"));

        Acting.as(
                secretary,
                () -> record(0, Map.of(seat, Presence.PRESENT, other, Presence.ABSENT, elsewhere, Presence.PRESENT)));

        assertThat(count(RECORDED, meeting)).isEqualTo(2);
    }

    @Test
    void aJointMeetingIsRecordedForBothNetworksByOneOfThem() throws Exception {
        make();
        long partner = PortalRows.network(unique("medverkande"), "PUBLIC", person(organisation("ASSOCIATION")));
        long partnersSeat = PortalRows.heldSeat(partner, organisation("EXTERNAL"));
        change("insert into meeting_co_network (meeting_id, network_id) values (?, ?)", meeting, partner);

        assertThatThrownBy(() -> Acting.as(secretary, () -> record(0, all(Presence.PRESENT))))
                .isInstanceOf(AttendanceIncompleteException.class);
        Acting.as(
                secretary,
                () -> record(
                        0, Map.of(seat, Presence.PRESENT, other, Presence.PRESENT, partnersSeat, Presence.SUBSTITUTE)));

        assertThat(count(RECORDED, meeting)).isEqualTo(3);
    }
}
