package se.tillit.access;

import static se.tillit.access.NetworkRole.CONVENER;
import static se.tillit.access.NetworkRole.COORDINATOR;
import static se.tillit.access.NetworkRole.EXTERNAL;
import static se.tillit.access.NetworkRole.MEMBER;
import static se.tillit.access.NetworkRole.PREP_COMMITTEE;
import static se.tillit.access.NetworkRole.READER;
import static se.tillit.access.NetworkRole.SECRETARY;
import static se.tillit.access.NetworkRole.SUBSTITUTE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.tillit.people.PortalRole;

/**
 * Everything that is not open to all, and the roles that may do it (domain.md §1.4). The one table of permissions; the
 * page {@code /roller} is generated from it.
 */
public enum Action {
    /** Attendance per seat stays within the network: at one meeting a seat is a person (reports.md, subtle case). */
    READ_ATTENDANCE(Openness.CLOSED, COORDINATOR, CONVENER, PREP_COMMITTEE, SECRETARY, MEMBER, SUBSTITUTE),
    READ_MEMBERS(
            Openness.CLOSED, COORDINATOR, CONVENER, PREP_COMMITTEE, SECRETARY, MEMBER, SUBSTITUTE, EXTERNAL, READER),
    ASK_QUESTION(Openness.OPEN, COORDINATOR, CONVENER, PREP_COMMITTEE, SECRETARY, MEMBER, SUBSTITUTE, EXTERNAL),
    ANSWER_QUESTION(Openness.OPEN, COORDINATOR, CONVENER, PREP_COMMITTEE, SECRETARY, MEMBER, SUBSTITUTE, EXTERNAL),
    PUBLISH_DOCUMENT(Openness.OPEN, COORDINATOR, CONVENER, PREP_COMMITTEE, SECRETARY, MEMBER, SUBSTITUTE),
    /** Rename and take away folders, and put others' documents in order; their makers do so with their own. */
    ORGANISE_DOCUMENTS(Openness.OPEN, COORDINATOR, CONVENER, PREP_COMMITTEE, SECRETARY),
    /** New versions of what the network shares, and of the drafts of one's own organisation; check out for that. */
    MAKE_DOCUMENT_VERSION(Openness.OPEN, COORDINATOR, CONVENER, PREP_COMMITTEE, SECRETARY, MEMBER, SUBSTITUTE),
    BREAK_CHECK_OUT(Openness.OPEN, COORDINATOR),
    /** What can be mended in the files of others; of their own, everyone is told. */
    READ_FILE_WARNINGS(Openness.CLOSED, COORDINATOR),
    /** Say what a document is and who may read it, also for documents of other organisations. */
    EDIT_ANY_DOCUMENT(Openness.OPEN, COORDINATOR),
    RECORD_ATTENDANCE(Openness.OPEN, COORDINATOR, SECRETARY),
    /** Write the notes of a meeting, and so read them before they are published. */
    EDIT_NOTES(Openness.OPEN, COORDINATOR, CONVENER, PREP_COMMITTEE, SECRETARY),
    APPROVE_NOTES(Openness.OPEN, COORDINATOR, CONVENER),
    /** By which they become a record (domain.md §3.3). */
    PUBLISH_NOTES(Openness.OPEN, COORDINATOR),
    /** The operating year: what the network sees coming, its focus areas, its own words at the end. */
    PLAN_YEAR(Openness.OPEN, COORDINATOR, CONVENER, PREP_COMMITTEE),
    /** Members, their roles, requests and invitations. */
    MANAGE_MEMBERS(Openness.PAUSED, COORDINATOR),
    /** Who was a member and why they left, and who asked to become one. */
    READ_MEMBER_HISTORY(Openness.CLOSED, COORDINATOR),
    EXPORT_MEMBERS(Openness.CLOSED, COORDINATOR),
    /** Expected organisations and who holds their seats. An organisation's contact fills its own: {@link #FILL_SEAT}. */
    MANAGE_SEATS(Openness.PAUSED, COORDINATOR),
    EDIT_NETWORK(Openness.PAUSED, COORDINATOR),
    /** Pause, open again, close. */
    CHANGE_NETWORK_STATUS(Openness.PAUSED, COORDINATOR),
    /** A new network, by those who already run one. */
    CREATE_NETWORK(Set.of(PortalRole.ADMINISTRATOR), COORDINATOR),
    /** Give an organisation's vacant seat to one of its people. */
    FILL_SEAT(OrganisationReach.CONTACT, PortalRole.ADMINISTRATOR),
    /** Hand over an organisation's seats after an election. */
    HAND_OVER_SEATS(OrganisationReach.CONTACT, PortalRole.ADMINISTRATOR),
    ADMINISTER_ORGANISATIONS(PortalRole.ADMINISTRATOR),
    /** Add and import people and seats. */
    ADMINISTER_PEOPLE(PortalRole.ADMINISTRATOR),
    OPERATE_JOBS(PortalRole.OPERATOR),
    /** Read and register the records of all networks that are not secret, also after they are closed (domain.md O2). */
    REGISTER_RECORDS(PortalRole.REGISTRAR),
    QUARANTINE_DOCUMENT(PortalRole.REGISTRAR),
    APPROVE_DISPOSAL(PortalRole.REGISTRAR);

    /** Whether the organisation's own contact may do it for that organisation. */
    private enum OrganisationReach {
        NONE,
        CONTACT
    }

    private final Openness lowest;
    private final OrganisationReach reach;
    private final Set<NetworkRole> networkRoles;
    private final Set<PortalRole> portalRoles;

    Action(Openness lowest, NetworkRole... roles) {
        this(lowest, OrganisationReach.NONE, List.of(roles), Set.of());
    }

    Action(PortalRole... roles) {
        this(Openness.CLOSED, OrganisationReach.NONE, List.of(), Set.of(roles));
    }

    Action(Set<PortalRole> portalRoles, NetworkRole... anywhere) {
        this(Openness.CLOSED, OrganisationReach.NONE, List.of(anywhere), portalRoles);
    }

    Action(OrganisationReach reach, PortalRole... roles) {
        this(Openness.CLOSED, reach, List.of(), Set.of(roles));
    }

    Action(Openness lowest, OrganisationReach reach, List<NetworkRole> networkRoles, Set<PortalRole> portalRoles) {
        this.lowest = lowest;
        this.reach = reach;
        EnumSet<NetworkRole> roles = EnumSet.noneOf(NetworkRole.class);
        roles.addAll(networkRoles);
        this.networkRoles = Collections.unmodifiableSet(roles);
        this.portalRoles = portalRoles;
    }

    /** Whether it is done within one network, and so depends on the role there and on what the network still takes. */
    public boolean isInNetwork() {
        return portalRoles.isEmpty();
    }

    /** Whether a role in a network opens it; for an action of the whole portal, a role in any network. */
    public boolean isOpenTo(NetworkRole role) {
        return networkRoles.contains(role);
    }

    /** Whether a role in the whole portal opens it. */
    public boolean isOpenTo(PortalRole role) {
        return portalRoles.contains(role);
    }

    /** Whether an organisation's contact may do it for that organisation. */
    public boolean isOpenToContact() {
        return reach == OrganisationReach.CONTACT;
    }

    /** Whether it is possible in a network that takes this much. */
    public boolean isPossibleWhen(Openness openness) {
        return openness.compareTo(lowest) <= 0;
    }
}
