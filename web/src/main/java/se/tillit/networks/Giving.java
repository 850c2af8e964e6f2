package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.people.PersonKind;

/**
 * To whom a seat is given, as what, and when.
 *
 * @param to first day when it is over; null when no end is known
 * @param mandateKind as whom the person sits there; null for what the person is
 */
public record Giving(HoldingRole role, long personId, LocalDate from, LocalDate to, PersonKind mandateKind) {}
