package se.tillit.demo;

import java.time.LocalDate;

/** A meeting of a network, as far as documents need to know it. */
record PlannedMeeting(long id, LocalDate date, String status) {

    boolean held() {
        return status.equals("HELD");
    }

    boolean cancelled() {
        return status.equals("CANCELLED");
    }
}
