package se.tillit.meetings;

import java.time.Instant;

/** A meeting where its network has to be told too: on the start page, and as a network's next. */
public record MeetingCard(
        long id, String title, Instant startsAt, Instant endsAt, String location, String networkName) {}
