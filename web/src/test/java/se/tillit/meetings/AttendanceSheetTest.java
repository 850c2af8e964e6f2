package se.tillit.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tillit.meetings.AttendanceSheet.Group;

class AttendanceSheetTest {

    private static final AttendanceRow ALE = row(1, 11, "Ale", "Anna Ek", Presence.PRESENT);
    private static final AttendanceRow LERUM = row(1, 12, "Lerum", "Bo Lind", Presence.ABSENT);
    private static final AttendanceRow TJORN = row(1, 13, "Tjörn", "Karin Ek", Presence.SUBSTITUTE);
    private static final AttendanceRow OCKERO = row(1, 14, "Öckerö", null, null);

    private final AttendanceSheet sheet = new AttendanceSheet(List.of(ALE, LERUM, TJORN, OCKERO));

    @Test
    void vacantSeatsAreShownButNotAsked() {
        assertThat(sheet.rows()).contains(OCKERO);
        assertThat(sheet.called()).containsExactly(ALE, LERUM, TJORN);
        assertThat(sheet.vacantCount()).isEqualTo(1);
        assertThat(sheet.calledCount()).isEqualTo(3);
    }

    @Test
    void substituteFillsTheSeatAndAbsentDoesNot() {
        assertThat(sheet.representedCount()).isEqualTo(2);
    }

    @Test
    void calledSeatsWithoutAnswerAreMissing() {
        assertThat(sheet.missingIn(Map.of(11L, Presence.DIGITAL))).containsExactly(LERUM, TJORN);
        assertThat(sheet.missingIn(Map.of())).containsExactly(ALE, LERUM, TJORN);
    }

    @Test
    void sameAnswersAgainAreHeldAlready() {
        Map<Long, Presence> same = Map.of(11L, Presence.PRESENT, 12L, Presence.ABSENT, 13L, Presence.SUBSTITUTE);

        assertThat(sheet.holds(same)).isTrue();
        assertThat(sheet.missingIn(same)).isEmpty();
    }

    @Test
    void oneOtherOrOneMissingAnswerIsNotHeld() {
        assertThat(sheet.holds(Map.of(11L, Presence.PRESENT, 12L, Presence.DIGITAL, 13L, Presence.SUBSTITUTE)))
                .isFalse();
        assertThat(sheet.holds(Map.of(11L, Presence.PRESENT, 12L, Presence.ABSENT)))
                .isFalse();
    }

    @Test
    void seatThatIsNotRecordedIsNotHeldByAMissingAnswer() {
        AttendanceSheet unrecorded = new AttendanceSheet(List.of(row(1, 11, "Ale", "Anna Ek", null)));

        assertThat(unrecorded.holds(Map.of())).isFalse();
    }

    @Test
    void answersForSeatsThatWereNotCalledAreLeftOut() {
        Map<Long, Presence> sent = Map.of(11L, Presence.PRESENT, 14L, Presence.PRESENT, 99L, Presence.PRESENT);

        assertThat(sheet.onlyCalled(sent)).containsOnlyKeys(11L);
    }

    @Test
    void jointMeetingShowsTheCallingNetworkFirst() {
        AttendanceRow other = row(2, 21, "Ale", "Eva Holm", null);
        AttendanceSheet joint = new AttendanceSheet(List.of(ALE, LERUM, other));

        assertThat(joint.groups(2)).extracting(Group::networkName).containsExactly("Nätverk 2", "Nätverk 1");
        assertThat(joint.groups(1)).extracting(Group::rows).containsExactly(List.of(ALE, LERUM), List.of(other));
    }

    private static AttendanceRow row(long network, long seat, String organisation, String holder, Presence presence) {
        return new AttendanceRow(network, "Nätverk " + network, seat, organisation, 1, holder, presence);
    }
}
