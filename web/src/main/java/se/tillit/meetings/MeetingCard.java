package se.tillit.meetings;

import java.time.Instant;
import se.tillit.access.Visibility;

/**
 * A meeting where its network has to be told too: on the start page, and as a network's next.
 *
 * @param networkId the network that calls the meeting
 * @param networkVisibility who may know of that one
 * @param networkName by what name the meeting's network is told
 */
public record MeetingCard(
        long id,
        String title,
        Instant startsAt,
        Instant endsAt,
        String location,
        long networkId,
        Visibility networkVisibility,
        String networkName) {

    /** The same meeting, told as another of its networks' own. */
    MeetingCard toldAs(String otherName) {
        return new MeetingCard(id, title, startsAt, endsAt, location, networkId, networkVisibility, otherName);
    }
}
