package se.tillit.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MeetingRowTest {

    private static final Instant START = Instant.parse("2026-11-12T08:00:00Z");

    @Test
    void startedMeetingWithoutAttendanceAwaitsIt() {
        assertThat(row(MeetingStatus.CALLED, null).awaitsAttendance(START)).isTrue();
        assertThat(row(MeetingStatus.HELD, null).awaitsAttendance(START)).isTrue();
    }

    @Test
    void comingCancelledAndRecordedMeetingsAwaitNone() {
        assertThat(row(MeetingStatus.CALLED, null).awaitsAttendance(START.minusSeconds(1)))
                .isFalse();
        assertThat(row(MeetingStatus.CANCELLED, null).awaitsAttendance(START)).isFalse();
        assertThat(row(MeetingStatus.HELD, START).awaitsAttendance(START)).isFalse();
    }

    private static MeetingRow row(MeetingStatus status, Instant recordedAt) {
        return new MeetingRow(1, "Höstmöte", START, START.plusSeconds(3600), "Lerum", status, recordedAt);
    }
}
