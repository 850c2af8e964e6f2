package se.tillit.access;

import java.util.Set;
import se.tillit.people.Account;
import se.tillit.people.Person;
import se.tillit.people.PortalRole;

/**
 * Who is signed in: ids for the services, names for the page's head.
 *
 * @param organisationContact whether the association asks this person about the organisation's seats
 */
public record SignedInUser(
        long accountId,
        long personId,
        long organisationId,
        String name,
        String organisationName,
        boolean organisationContact,
        Set<PortalRole> roles) {

    static SignedInUser of(Account account) {
        Person person = account.getPerson();
        return new SignedInUser(
                account.getId(),
                person.getId(),
                person.getOrganisation().getId(),
                person.getName(),
                person.getOrganisation().getShortName(),
                person.getOrganisation().isContact(person),
                account.getRoles());
    }

    /** Whether this is the contact of that organisation. */
    public boolean isContactOf(long organisation) {
        return organisationContact && organisationId == organisation;
    }
}
