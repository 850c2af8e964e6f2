package se.tillit.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.tillit.people.PeopleService;
import se.tillit.shared.SignInRequiredException;
import se.tillit.shared.SwedishTime;

/**
 * The reader of this request. Read from the database at each request, so an account that is closed or a role that is
 * removed counts at once (quality.md, ASVS 8.3.2).
 */
@RequestScoped
public class CurrentUser {

    private SecurityContext securityContext;
    private PeopleService people;
    private NetworkRoles networkRoles;
    private Clock clock;

    private Optional<SignedInUser> user;
    private Map<Long, NetworkRole> roles;

    protected CurrentUser() {}

    @Inject
    public CurrentUser(SecurityContext securityContext, PeopleService people, NetworkRoles networkRoles, Clock clock) {
        this.securityContext = securityContext;
        this.people = people;
        this.networkRoles = networkRoles;
        this.clock = clock;
    }

    /** Who is signed in; empty for an anonymous reader. */
    public Optional<SignedInUser> find() {
        if (user == null) {
            Principal caller = securityContext.getCallerPrincipal();
            user = caller == null
                    ? Optional.empty()
                    : people.findActive(Long.parseLong(caller.getName())).map(SignedInUser::of);
        }
        return user;
    }

    /** Who is signed in. @throws SignInRequiredException for an anonymous reader */
    public SignedInUser require() {
        return find().orElseThrow(SignInRequiredException::new);
    }

    /** The reader's role in a network; empty for those who are not members. */
    public Optional<NetworkRole> roleIn(long networkId) {
        return Optional.ofNullable(allRoles().get(networkId));
    }

    /** The reader's roles by network id; empty for an anonymous reader. */
    public Map<Long, NetworkRole> allRoles() {
        if (roles == null) {
            LocalDate today = SwedishTime.today(clock);
            roles = find().map(found -> networkRoles.rolesOf(found.personId(), today))
                    .orElse(Map.of());
        }
        return roles;
    }

    /** Forgets what was read, when the reader's membership has just changed. */
    public void refresh() {
        user = null;
        roles = null;
    }
}
