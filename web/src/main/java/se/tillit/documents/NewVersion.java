package se.tillit.documents;

import java.time.Instant;
import se.tillit.files.StoredFile;
import se.tillit.people.Organisation;
import se.tillit.people.Person;

/**
 * A version on its way into a document.
 *
 * @param organisation on whose behalf it is made
 * @param at UTC
 */
record NewVersion(StoredFile file, Person by, Organisation organisation, Instant at) {}
