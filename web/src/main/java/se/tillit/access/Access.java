package se.tillit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SignInRequiredException;

/**
 * Decides. {@code may…} answers for pages that leave out what the reader cannot do; {@code require…} is the check, which
 * every service asks before anything else.
 */
@ApplicationScoped
public class Access {

    private CurrentUser currentUser;

    protected Access() {}

    @Inject
    public Access(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** Whether the reader may read something of this visibility in a network. */
    public boolean mayRead(long networkId, Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> true;
            case SIGNED_IN -> currentUser.find().isPresent();
            case MEMBERS -> currentUser.roleIn(networkId).isPresent();
        };
    }

    /**
     * Demands that the reader may read it. Anonymous readers are asked to sign in; for others it does not exist, so that
     * no id can be guessed.
     */
    public void requireRead(long networkId, Visibility visibility) {
        if (mayRead(networkId, visibility)) {
            return;
        }
        if (currentUser.find().isEmpty()) {
            throw new SignInRequiredException();
        }
        throw new NotFoundException();
    }

    /** Whether the reader's role in the network allows the action. Contributions need a network that is open. */
    public boolean may(Action action, NetworkScope network) {
        Optional<NetworkRole> role = currentUser.roleIn(network.networkId());
        return role.isPresent() && action.isOpenTo(role.get()) && (network.open() || action == Action.READ_ATTENDANCE);
    }

    /** Demands it. @throws SignInRequiredException for an anonymous reader @throws AccessDeniedException for others */
    public void require(Action action, NetworkScope network) {
        requireRead(network.networkId(), network.visibility());
        currentUser.require();
        if (!may(action, network)) {
            throw new AccessDeniedException();
        }
    }

    /** Whether the reader's role in the whole portal allows the action. */
    public boolean may(Action action) {
        return currentUser.find().map(user -> action.isOpenTo(user.roles())).orElse(false);
    }

    /** Demands it. @throws SignInRequiredException for an anonymous reader @throws AccessDeniedException for others */
    public void require(Action action) {
        currentUser.require();
        if (!may(action)) {
            throw new AccessDeniedException();
        }
    }
}
