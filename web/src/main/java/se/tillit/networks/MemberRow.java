package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.access.NetworkRole;

/**
 * A member in a list.
 *
 * @param id of the membership
 * @param until first day when it is over; null for no end
 */
public record MemberRow(
        long id,
        long personId,
        String name,
        String organisation,
        String jobTitle,
        NetworkRole role,
        LocalDate since,
        LocalDate until,
        long version) {}
