package se.tillit.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tillit.people.Account;
import se.tillit.people.PeopleService;
import se.tillit.people.PortalRole;

/** Checks a user name and password against the local accounts. The caller's name is the account id, never the user name. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    private PeopleService people;
    private Passwords passwords;
    private String hashOfNobody;

    protected AccountIdentityStore() {}

    @Inject
    public AccountIdentityStore(PeopleService people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
        this.hashOfNobody = passwords.hash("nobody");
    }

    /** Valid for an active account whose password fits. An unknown name takes as long as a wrong password. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        Optional<Account> account = people.findActiveByUsername(credential.getCaller());
        String hash = account.map(Account::getPasswordHash).orElse(hashOfNobody);
        boolean fits = passwords.fits(credential.getPassword().getValue(), hash);
        if (account.isEmpty() || !fits) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        return new CredentialValidationResult(String.valueOf(account.get().getId()), roleNames(account.get()));
    }

    private static Set<String> roleNames(Account account) {
        return account.getRoles().stream().map(PortalRole::name).collect(Collectors.toSet());
    }
}
