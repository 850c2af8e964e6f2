package se.tillit.networks;

import java.time.Instant;
import java.time.LocalDate;
import se.tillit.access.NetworkRole;
import se.tillit.people.Person;

/** What is offered in an invitation, by whom, and until when it can be accepted. */
record InvitationOffer(
        NetworkRole role, LocalDate memberUntil, String message, Person by, Instant at, LocalDate expiresOn) {}
