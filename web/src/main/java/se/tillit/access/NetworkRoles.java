package se.tillit.access;

import java.time.LocalDate;
import java.util.Map;

/** Tells which role a person has in which network on a day; {@code networks} implements it. */
public interface NetworkRoles {

    /** The roles of a person on a business date, by network id; empty when there are none. */
    Map<Long, NetworkRole> rolesOf(long personId, LocalDate day);
}
