package se.tillit.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.tillit.access.Action;
import se.tillit.access.NetworkRole;
import se.tillit.people.PortalRole;

/** {@code /roller}: who may do what, generated from {@link Action}, the one table of permissions. Open to all. */
@Named
@RequestScoped
public class RoleListBacking {

    public List<NetworkRole> getNetworkRoles() {
        return List.of(NetworkRole.values());
    }

    public List<PortalRole> getPortalRoles() {
        return List.of(PortalRole.values());
    }

    /** What is done in one network. */
    public List<Action> getNetworkActions() {
        return Arrays.stream(Action.values()).filter(Action::isInNetwork).toList();
    }

    /** What is done in the whole portal, or for one organisation. */
    public List<Action> getPortalActions() {
        return Arrays.stream(Action.values())
                .filter(action -> !action.isInNetwork())
                .toList();
    }

    public boolean allowsInNetwork(Action action, NetworkRole role) {
        return action.isOpenTo(role);
    }

    public boolean allowsInPortal(Action action, PortalRole role) {
        return action.isOpenTo(role);
    }

    /** Whether whoever coordinates any network may do it. */
    public boolean allowsAnywhere(Action action) {
        return !action.isInNetwork() && action.isOpenTo(NetworkRole.COORDINATOR);
    }
}
