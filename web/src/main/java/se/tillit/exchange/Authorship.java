package se.tillit.exchange;

import java.time.Instant;
import se.tillit.people.Organisation;
import se.tillit.people.Person;

/**
 * Who wrote something, on behalf of which organisation, and when.
 *
 * @param at instant of the sending
 * @param submissionKey one a sending, so that the same sending twice is one
 */
public record Authorship(Person author, Organisation organisation, Instant at, String submissionKey) {}
