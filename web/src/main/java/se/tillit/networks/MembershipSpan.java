package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.access.NetworkRole;

/**
 * A person's part in a network over some days.
 *
 * @param id 0 for one that is not stored yet
 * @param leftOn first day when no longer a member; null while no end is known
 */
public record MembershipSpan(
        long id, long networkId, long personId, NetworkRole role, LocalDate joinedOn, LocalDate leftOn) {

    static MembershipSpan of(NetworkMembership membership) {
        return new MembershipSpan(
                membership.getId(),
                membership.getNetwork().getId(),
                membership.getPerson().getId(),
                membership.getRole(),
                membership.getJoinedOn(),
                membership.getLeftOn());
    }

    boolean covers(LocalDate day) {
        return !joinedOn.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
    }

    /** Whether it has a day in common with an interval. @param to first day after it; null for no end */
    boolean overlaps(LocalDate from, LocalDate to) {
        return (leftOn == null || leftOn.isAfter(from)) && (to == null || joinedOn.isBefore(to));
    }

    MembershipSpan until(LocalDate day) {
        return new MembershipSpan(id, networkId, personId, role, joinedOn, day);
    }

    MembershipSpan withId(long stored) {
        return new MembershipSpan(stored, networkId, personId, role, joinedOn, leftOn);
    }
}
