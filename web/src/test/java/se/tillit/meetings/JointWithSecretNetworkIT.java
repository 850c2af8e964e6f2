package se.tillit.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.heldSeat;
import static se.tillit.testing.PortalRows.meeting;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.network;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;

/** A meeting that an open network holds together with a secret one tells those of the open one nothing of the other. */
class JointWithSecretNetworkIT extends Portal {

    @Inject
    private MeetingService meetings;

    @Inject
    private NetworkService networks;

    private long outsider;
    private long insider;
    private String open;
    private long openId;
    private long secretId;
    private long openSeat;
    private long secretSeat;

    /** Inside the container, where the settings are. */
    @BeforeEach
    void makeNetworks() {
        long municipality = organisation("EXTERNAL");
        long coordinator = person(municipality);
        long member = person(municipality);
        open = unique("oppet");
        openId = network(open, "PUBLIC", coordinator);
        secretId = network(unique("hemligt"), "SECRET", member);
        openSeat = heldSeat(openId, municipality);
        secretSeat = heldSeat(secretId, municipality);
        member(openId, coordinator, "COORDINATOR");
        member(secretId, member, "COORDINATOR");
        outsider = account(coordinator);
        insider = account(member);
    }

    private static long jointMeeting(long caller, long other) {
        long joint = meeting(caller);
        change("insert into meeting_co_network (meeting_id, network_id) values (?, ?)", joint, other);
        change(
                "update meeting set starts_at = utc_timestamp() - interval 1 day, ends_at = utc_timestamp() - interval"
                        + " 20 hour, starts_on = utc_date() - interval 1 day where id = ?",
                joint);
        return joint;
    }

    @Test
    void itsSeatsAndNameAreInNoAttendanceSheetOfTheOther() throws Exception {
        long joint = jointMeeting(openId, secretId);

        AttendanceSheet sheet = Acting.as(outsider, () -> meetings.attendance(meetings.getReadable(joint)));
        List<Network> shown = Acting.as(outsider, () -> meetings.readableNetworks(meetings.getReadable(joint)));

        assertThat(sheet.rows()).extracting(AttendanceRow::seatId).containsExactly(openSeat);
        assertThat(shown).extracting(Network::getSlug).containsExactly(open);
    }

    @Test
    void eachCoordinatorRecordsWhatTheyMayKnowOf() throws Exception {
        long joint = jointMeeting(secretId, openId);

        Acting.as(outsider, () -> {
            long version = meetings.getReadable(joint).getVersion();
            meetings.recordAttendance(joint, version, Map.of(openSeat, Presence.PRESENT, secretSeat, Presence.ABSENT));
            return null;
        });

        assertThat(count("select count(*) from attendance where meeting_id = ? and seat_id = ?", joint, openSeat))
                .isOne();
        assertThat(count("select count(*) from attendance where meeting_id = ? and seat_id = ?", joint, secretSeat))
                .isZero();
        AttendanceSheet whole = Acting.as(insider, () -> meetings.attendance(meetings.getReadable(joint)));
        assertThat(whole.rows()).extracting(AttendanceRow::seatId).containsExactlyInAnyOrder(openSeat, secretSeat);
    }

    @Test
    void whatItCallsIsToldAsTheOthersOwn() throws Exception {
        long joint = jointMeeting(secretId, openId);

        List<MeetingCard> waiting = Acting.as(outsider, () -> meetings.waitingForAttendance());
        assertThat(waiting).extracting(MeetingCard::id).containsExactly(joint);
        assertThat(waiting).extracting(MeetingCard::networkName).containsExactly("Nätverket " + open);
        change(
                "update meeting set starts_at = utc_timestamp() + interval 1 day, ends_at = utc_timestamp() + interval"
                        + " 2 day, starts_on = utc_date() + interval 1 day where id = ?",
                joint);
        assertThat(Acting.as(outsider, () -> meetings.myNext()).orElseThrow().networkName())
                .isEqualTo("Nätverket " + open);
        assertThat(Acting.as(Acting.ANONYMOUS, () -> meetings.next(networks.getReadable(open)))
                        .orElseThrow()
                        .networkName())
                .isEqualTo("Nätverket " + open);
    }
}
