package se.tillit.networks;

import se.tillit.people.PersonKind;

/** What someone tells who makes an account from an invitation. Of a known person only the password counts. */
public record NewAccount(String givenName, String surname, String jobTitle, PersonKind kind, String password) {

    /** Names no password, wherever it is printed. */
    @Override
    public String toString() {
        return "NewAccount";
    }
}
