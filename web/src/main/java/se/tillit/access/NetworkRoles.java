package se.tillit.access;

import java.util.Map;

/** Tells which role a person has in which network today; {@code networks} implements it. */
public interface NetworkRoles {

    /** The current roles of a person, by network id; empty when there are none. */
    Map<Long, NetworkRole> rolesOf(long personId);
}
