package se.tillit.access;

import java.util.Set;
import se.tillit.people.Account;
import se.tillit.people.PortalRole;

/** Who is signed in: ids for the services, names for the page's head. */
public record SignedInUser(
        long accountId,
        long personId,
        long organisationId,
        String name,
        String organisationName,
        Set<PortalRole> roles) {

    static SignedInUser of(Account account) {
        return new SignedInUser(
                account.getId(),
                account.getPerson().getId(),
                account.getPerson().getOrganisation().getId(),
                account.getPerson().getName(),
                account.getPerson().getOrganisation().getShortName(),
                account.getRoles());
    }
}
