package se.tillit.batch.activityreport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.tillit.batch.calendar.WorkingDays;

/** The collected facts of one interval, as rows. None of them says who. */
final class Facts {

    private Facts() {}

    /** A network that existed and was not closed before the interval began. */
    record Network(
            int window,
            long networkId,
            String slug,
            Section section,
            @Nullable Status statusFirst,
            Status statusLast) {

        boolean active() {
            return statusLast == Status.ACTIVE;
        }
    }

    /** As in the table {@code network}. */
    enum Status {
        ACTIVE,
        PAUSED,
        CLOSED
    }

    /** A held meeting of a network. */
    record Meeting(int window, long networkId, long meetingId, boolean hasAttendance) {}

    /** A seat of a member municipality, expected on the last day; {@code vacantSince} is null when it is filled. */
    record Seat(
            int window,
            long networkId,
            String scbCode,
            @Nullable LocalDate vacantSince) {}

    /** What a municipality's seats did in a network, over the meetings with recorded attendance. */
    record Attendance(
            int window,
            long networkId,
            String scbCode,
            int meetingsExpected,
            int meetingsPresent,
            int seatsCalled,
            int seatsPresent,
            int seatsDistinct) {}

    /** Documents first published in a network. */
    record Documents(int window, long networkId, int documents) {}

    /** A question; {@code inPeriod} counts for M13, {@code measured} for M14 and M15. */
    record Question(
            int window,
            long networkId,
            boolean inPeriod,
            boolean measured,
            LocalDate askedOn,
            @Nullable LocalDate answeredOn) {

        /** Working days to the first answer, or {@link Medians#NEVER}. */
        int answerDays() {
            return answeredOn == null ? Medians.NEVER : WorkingDays.between(askedOn, answeredOn);
        }
    }

    /** What a municipality contributed over all networks of a section, by at least so many people. */
    record Contribution(int window, Section section, String scbCode, Metric metric, int acts, int distinctAtLeast) {}
}
