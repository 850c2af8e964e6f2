package se.tillit.meetings;

import java.time.LocalDate;
import se.tillit.batch.calendar.WorkingDays;
import se.tillit.networks.Network;

/**
 * When the notes of a meeting are to be published.
 *
 * @param late whether the day has passed
 */
public record NotesDue(LocalDate on, boolean late) {

    /** Of a meeting of this day, by the lead time of one of its networks (domain.md §1.5). */
    static NotesDue of(LocalDate meetingDay, Network network, LocalDate today) {
        LocalDate day = WorkingDays.after(meetingDay, network.getLeadTimes().notesDays());
        return new NotesDue(day, day.isBefore(today));
    }
}
