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
            case MEMBERS, SECRET -> currentUser.roleIn(networkId).isPresent();
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

    /**
     * Demands that the reader may see the drafts of an organisation: its own people (domain.md O1). Fails as
     * {@link #requireRead} does. Whether the reader may read the network is asked apart.
     */
    public void requireReadDraft(long organisationId) {
        if (currentUser.require().organisationId() != organisationId) {
            throw new NotFoundException();
        }
    }

    /**
     * Whether the reader may know that a network of this visibility exists: its name, its purpose and how to become a
     * member. A secret one is known to its members only.
     */
    public boolean mayKnowOf(long networkId, Visibility visibility) {
        return mayRead(networkId, visibility)
                || visibility == Visibility.MEMBERS && currentUser.find().isPresent();
    }

    /** Demands that the reader may know of it. Fails as {@link #requireRead} does. */
    public void requireKnowOf(long networkId, Visibility visibility) {
        if (!mayKnowOf(networkId, visibility)) {
            requireRead(networkId, visibility);
        }
    }

    /**
     * What was found at an address where something secret could be. An anonymous reader is asked to sign in when there is
     * nothing, as for what is secret, and so cannot tell the one from the other.
     *
     * @throws SignInRequiredException for an anonymous reader @throws NotFoundException for others
     */
    public <T> T requireFound(Optional<T> found) {
        if (found.isEmpty()) {
            currentUser.require();
        }
        return found.orElseThrow(NotFoundException::new);
    }

    /** Whether the reader's role in the network allows the action, and the network still takes it. */
    public boolean may(Action action, NetworkScope network) {
        return action.isPossibleWhen(network.openness())
                && currentUser
                        .roleIn(network.networkId())
                        .filter(action::isOpenTo)
                        .isPresent();
    }

    /** Demands it. @throws SignInRequiredException for an anonymous reader @throws AccessDeniedException for others */
    public void require(Action action, NetworkScope network) {
        requireRead(network.networkId(), network.visibility());
        currentUser.require();
        if (!may(action, network)) {
            throw new AccessDeniedException();
        }
    }

    /** Whether the reader's role in the whole portal, or for some actions in any network, allows the action. */
    public boolean may(Action action) {
        if (action.isInNetwork()) {
            // A role elsewhere must never count here.
            throw new IllegalArgumentException(action + " is asked for a network");
        }
        boolean byPortalRole = currentUser
                .find()
                .map(user -> user.roles().stream().anyMatch(action::isOpenTo))
                .orElse(false);
        return byPortalRole || currentUser.allRoles().values().stream().anyMatch(action::isOpenTo);
    }

    /** Whether the reader may do it for an organisation: by a role in the whole portal, or as the organisation's contact. */
    public boolean mayFor(Action action, long organisationId) {
        return may(action)
                || action.isOpenToContact()
                        && currentUser
                                .find()
                                .filter(user -> user.isContactOf(organisationId))
                                .isPresent();
    }

    /** Demands it. @throws SignInRequiredException for an anonymous reader @throws AccessDeniedException for others */
    public void requireFor(Action action, long organisationId) {
        currentUser.require();
        if (!mayFor(action, organisationId)) {
            throw new AccessDeniedException();
        }
    }

    /** Demands it. @throws SignInRequiredException for an anonymous reader @throws AccessDeniedException for others */
    public void require(Action action) {
        currentUser.require();
        if (!may(action)) {
            throw new AccessDeniedException();
        }
    }
}
