package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.access.NetworkRole;

/**
 * A membership that is over.
 *
 * @param reason what who left wrote to the coordinators; null for nothing
 */
public record FormerMemberRow(
        String name,
        String organisation,
        String jobTitle,
        NetworkRole role,
        LocalDate since,
        LocalDate until,
        String reason) {}
