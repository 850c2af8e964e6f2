package se.tillit.access;

import static se.tillit.access.NetworkRole.CONVENER;
import static se.tillit.access.NetworkRole.COORDINATOR;
import static se.tillit.access.NetworkRole.EXTERNAL;
import static se.tillit.access.NetworkRole.MEMBER;
import static se.tillit.access.NetworkRole.SECRETARY;
import static se.tillit.access.NetworkRole.SUBSTITUTE;

import java.util.Set;
import se.tillit.people.PortalRole;

/** Everything that is not open to all, and the roles that may do it (domain.md §1.4). The one table of permissions. */
public enum Action {
    /** Attendance per seat stays within the network: at one meeting a seat is a person (reports.md, subtle case). */
    READ_ATTENDANCE(COORDINATOR, CONVENER, SECRETARY, MEMBER, SUBSTITUTE),
    RECORD_ATTENDANCE(COORDINATOR, SECRETARY),
    PUBLISH_DOCUMENT(COORDINATOR, CONVENER, SECRETARY, MEMBER, SUBSTITUTE),
    ASK_QUESTION(COORDINATOR, CONVENER, SECRETARY, MEMBER, SUBSTITUTE, EXTERNAL),
    ANSWER_QUESTION(COORDINATOR, CONVENER, SECRETARY, MEMBER, SUBSTITUTE, EXTERNAL),
    OPERATE_JOBS(PortalRole.OPERATOR);

    private final Set<NetworkRole> networkRoles;
    private final Set<PortalRole> portalRoles;

    Action(NetworkRole... roles) {
        this.networkRoles = Set.of(roles);
        this.portalRoles = Set.of();
    }

    Action(PortalRole... roles) {
        this.networkRoles = Set.of();
        this.portalRoles = Set.of(roles);
    }

    boolean isOpenTo(NetworkRole role) {
        return networkRoles.contains(role);
    }

    boolean isOpenTo(Set<PortalRole> roles) {
        return roles.stream().anyMatch(portalRoles::contains);
    }
}
