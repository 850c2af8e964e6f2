package se.tillit.demo;

import java.time.LocalDate;

/**
 * A meeting of a network, as far as documents and notes need to know it.
 *
 * @param subject what it was about, to follow "om"
 */
record PlannedMeeting(long id, LocalDate date, String status, String subject) {

    boolean held() {
        return status.equals("HELD");
    }

    boolean cancelled() {
        return status.equals("CANCELLED");
    }
}
