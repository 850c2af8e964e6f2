package se.tillit.journeys;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import se.tillit.running.Rows;

/**
 * A meeting that was held the day before yesterday, and whose attendance nobody has recorded; one for each test.
 *
 * @param id its id
 */
record HeldMeeting(long id) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    static HeldMeeting in(String networkSlug) {
        LocalDate day = LocalDate.now(SWEDEN).minusDays(2);
        LocalDateTime start = day.atTime(9, 0);
        String title = "Möte " + UUID.randomUUID();
        Rows.change(
                "insert into meeting (network_id, title, starts_at, ends_at, starts_on, location, status)"
                        + " select id, ?, ?, ?, ?, 'Gårdavägen 2', 'HELD' from network where slug = ?",
                title,
                start,
                start.plusHours(3),
                day,
                networkSlug);
        return new HeldMeeting(Rows.count("select id from meeting where title = ?", title));
    }

    String path() {
        return "/moten/" + id;
    }

    /** How many seats were recorded with this presence. */
    long seats(String presence) {
        return Rows.count("select count(*) from attendance where meeting_id = ? and presence = ?", id, presence);
    }

    long recordedSeats() {
        return Rows.count("select count(*) from attendance where meeting_id = ?", id);
    }
}
