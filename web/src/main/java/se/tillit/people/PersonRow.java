package se.tillit.people;

/** A person in a list, with what a colleague needs to get in touch. */
public record PersonRow(
        long id,
        String givenName,
        String surname,
        String jobTitle,
        PersonKind kind,
        String email,
        String phone,
        String canHelpWith,
        String functionSwedish,
        String functionEnglish,
        long organisationId,
        String organisation) {

    /** "Anna Berg". */
    public String name() {
        return givenName + " " + surname;
    }

    /** The shared function; null when the person has none. */
    public String function(boolean swedish) {
        return swedish ? functionSwedish : functionEnglish;
    }
}
