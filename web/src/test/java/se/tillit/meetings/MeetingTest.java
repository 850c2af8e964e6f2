package se.tillit.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Instant START = Instant.parse("2026-11-12T08:00:00Z");
    private static final Duration LENGTH = Duration.ofHours(3);

    @Test
    void recordedAttendanceMakesTheMeetingHeld() {
        Meeting meeting = meetingAt(START);

        meeting.recordAttendance(START.plusSeconds(60));

        assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.HELD);
        assertThat(meeting.getAttendanceRecordedAt()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void attendanceIsTakenFromTheMinuteOfTheStart() {
        Meeting meeting = meetingAt(START);

        assertThat(meeting.takesAttendance(START.minusMillis(1))).isFalse();
        assertThat(meeting.takesAttendance(START)).isTrue();
    }

    @Test
    void attendanceBeforeTheStartIsRefusedAndChangesNothing() {
        Meeting meeting = meetingAt(START);

        assertThatExceptionOfType(MeetingNotStartedException.class)
                .isThrownBy(() -> meeting.recordAttendance(START.minusSeconds(1)));
        assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.PLANNED);
        assertThat(meeting.isAttendanceRecorded()).isFalse();
    }

    @Test
    void cancelledMeetingTakesNoAttendance() {
        Meeting meeting = meetingAt(START);
        meeting.cancel();

        assertThat(meeting.takesAttendance(START)).isFalse();
        assertThatExceptionOfType(MeetingCancelledException.class).isThrownBy(() -> meeting.recordAttendance(START));
        assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.CANCELLED);
    }

    @Test
    void attendanceMayBeCorrectedLater() {
        Meeting meeting = meetingAt(START);
        meeting.recordAttendance(START);
        Instant monthsLater = START.plus(Duration.ofDays(90));

        meeting.recordAttendance(monthsLater);

        assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.HELD);
        assertThat(meeting.getAttendanceRecordedAt()).isEqualTo(monthsLater);
    }

    @Test
    void heldMeetingCannotBeCancelled() {
        Meeting meeting = meetingAt(START);
        meeting.recordAttendance(START);

        assertThatExceptionOfType(MeetingHeldException.class).isThrownBy(meeting::cancel);
    }

    @Test
    void notesAreTakenWhenItWasHeldOrItsTimeIsOver() {
        Meeting meeting = meetingAt(START);

        assertThat(meeting.takesNotes(START)).isFalse();
        assertThat(meeting.takesNotes(START.plus(LENGTH))).isTrue();
        meeting.recordAttendance(START);
        assertThat(meeting.takesNotes(START)).isTrue();
    }

    @Test
    void cancelledMeetingTakesNoNotes() {
        Meeting meeting = meetingAt(START);
        meeting.cancel();

        assertThat(meeting.takesNotes(START.plus(LENGTH))).isFalse();
    }

    @Test
    void businessDateIsThatOfSwedenInBothTimes() {
        assertThat(meetingAt(Instant.parse("2026-11-12T23:30:00Z")).getStartsOn())
                .isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(meetingAt(Instant.parse("2026-06-12T22:30:00Z")).getStartsOn())
                .isEqualTo(LocalDate.of(2026, 6, 13));
    }

    @Test
    void meetingThatEndsWhenItStartsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Meeting(null, "Höstmöte", START, START, "Lerum"));
    }

    private static Meeting meetingAt(Instant start) {
        return new Meeting(null, "Höstmöte", start, start.plus(LENGTH), "Lerum");
    }
}
