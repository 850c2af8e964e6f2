package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.tillit.access.NetworkRole;
import se.tillit.access.Visibility;
import se.tillit.networks.JoinPolicy;
import se.tillit.networks.MembershipService;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.networks.NetworkStatus;
import se.tillit.networks.OwnRequest;
import se.tillit.shared.view.PageBacking;

/** The reader's way into the network and out of it, as a part of its page. */
@Named
@RequestScoped
public class MembershipBacking {

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private NetworkService networks;

    @Inject
    private MembershipService memberships;

    @Inject
    private PageBacking page;

    private Optional<OwnRequest> ownRequest;
    private String reason;
    private String leaveReason;

    private Network network() {
        return networkBacking.getNetwork();
    }

    /** Whether the reader takes part; reading on after an assignment is no part. */
    private boolean isMember() {
        return networks.myRole(network())
                .filter(role -> role != NetworkRole.READER)
                .isPresent();
    }

    public boolean isMayJoin() {
        return network().isOpenToJoin() && !isMember();
    }

    public boolean isMayRequest() {
        return network().isOpenToRequests() && !isMember() && getOwnRequest() == null;
    }

    /** Whether one becomes a member by invitation, and the reader is none. */
    public boolean isByInvitation() {
        return network().isActive() && network().getJoinPolicy() == JoinPolicy.INVITATION && !isMember();
    }

    public boolean isMayLeave() {
        return network().getStatus() != NetworkStatus.CLOSED
                && networks.myRole(network()).isPresent();
    }

    /** The reader's request that waits; null when there is none. */
    public OwnRequest getOwnRequest() {
        if (ownRequest == null) {
            ownRequest = isMember() ? Optional.empty() : memberships.ownRequest(network());
        }
        return ownRequest.orElse(null);
    }

    public void join() {
        memberships.join(network().getSlug());
        page.redirect(networkBacking.getPath(), "joined");
    }

    public void request() {
        memberships.request(network().getSlug(), reason);
        page.redirect(networkBacking.getPath(), "request-sent");
    }

    public void withdrawRequest() {
        memberships.withdrawRequest(network().getSlug());
        page.redirect(networkBacking.getPath(), "request-withdrawn");
    }

    public void leave() {
        Visibility visibility = network().getVisibility();
        boolean forMembersOnly = visibility == Visibility.MEMBERS || visibility == Visibility.SECRET;
        memberships.leave(network().getSlug(), leaveReason);
        page.redirect(forMembersOnly ? "/natverk" : networkBacking.getPath(), "left");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLeaveReason() {
        return leaveReason;
    }

    public void setLeaveReason(String leaveReason) {
        this.leaveReason = leaveReason;
    }
}
