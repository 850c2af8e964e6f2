package se.tillit.people;

/**
 * An elected representative, to choose among.
 *
 * @param email null when none is known
 * @param accounts how many active accounts the person can sign in with
 */
public record ElectedPerson(long id, String givenName, String surname, String jobTitle, String email, long accounts) {

    /** "Anna Berg". */
    public String name() {
        return givenName + " " + surname;
    }

    public boolean maySignIn() {
        return accounts > 0;
    }
}
