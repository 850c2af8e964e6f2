package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.access.NetworkRole;

/**
 * What a coordinator wants a membership to be.
 *
 * @param until first day when it is over; null for no end
 * @param seenVersion the membership's when it was read
 */
public record MemberChange(NetworkRole role, LocalDate until, long seenVersion) {}
