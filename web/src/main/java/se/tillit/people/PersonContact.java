package se.tillit.people;

import java.util.Locale;

/**
 * A person to be reached.
 *
 * @param email null when none is known
 */
public record PersonContact(long personId, String name, String organisation, String jobTitle, String email) {

    /** In small letters, as addresses are compared; null when none is known. */
    public String normalEmail() {
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }
}
