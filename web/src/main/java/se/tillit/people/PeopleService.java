package se.tillit.people;

import jakarta.inject.Inject;
import java.util.Optional;
import se.tillit.shared.Service;

/**
 * Accounts and people for the rooms above, which decide what of them a reader may see. {@code access} rests on it, so it
 * asks nobody.
 */
@Service
public class PeopleService {

    private AccountRepository accounts;

    protected PeopleService() {}

    @Inject
    public PeopleService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The active account of a user name, as the database compares names; for the check of its password. */
    public Optional<Account> findActiveByUsername(String username) {
        return accounts.findActiveByUsername(username);
    }

    /** The active account with its person, organisation and roles. */
    public Optional<Account> findActive(long accountId) {
        return accounts.findActive(accountId);
    }

    /** A person for a relation, without reading them. Within the caller's transaction only. */
    public Person personReference(long personId) {
        return accounts.personReference(personId);
    }

    /** An organisation for a relation, without reading it. Within the caller's transaction only. */
    public Organisation organisationReference(long organisationId) {
        return accounts.organisationReference(organisationId);
    }
}
