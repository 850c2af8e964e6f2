package se.tillit.networks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import se.tillit.access.NetworkScope;
import se.tillit.access.Visibility;
import se.tillit.people.Person;
import se.tillit.people.PolicyArea;

/**
 * Politicians or officials of several municipalities who meet about one field. It always has a contact person at the
 * association, and takes contributions only while it is active.
 */
@Entity
@Table(name = "network")
public class Network {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;

    private String name;

    @Enumerated(EnumType.STRING)
    private NetworkKind kind;

    @Enumerated(EnumType.STRING)
    private NetworkStatus status;

    private String purpose;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "policy_area_id")
    private PolicyArea policyArea;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_person_id")
    private Person contactPerson;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    @Column(name = "join_policy")
    private JoinPolicy joinPolicy;

    @Enumerated(EnumType.STRING)
    @Column(name = "membership_basis")
    private MembershipBasis membershipBasis;

    @Column(name = "proposal_lead_days")
    private int proposalLeadDays;

    @Column(name = "call_lead_days")
    private int callLeadDays;

    @Column(name = "notes_lead_days")
    private int notesLeadDays;

    @ManyToMany
    // A locking read fills it for each network: one statement for all of them.
    @BatchFetch(BatchFetchType.IN)
    @JoinTable(
            name = "network_parent",
            joinColumns = @JoinColumn(name = "network_id"),
            inverseJoinColumns = @JoinColumn(name = "parent_id"))
    private Set<Network> parents = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submission_key")
    private String submissionKey;

    @Column(name = "last_updated_at")
    private Instant lastUpdatedAt;

    @Version
    private long version;

    protected Network() {}

    /** A network that is active from its opening; what it is, {@link #describe} says. */
    Network(String slug, NetworkKind kind, String submissionKey) {
        this.slug = slug;
        this.kind = kind;
        this.status = NetworkStatus.ACTIVE;
        this.submissionKey = submissionKey;
    }

    /** Says anew what the network is. @param owners the networks that own it, for a working group */
    void describe(NetworkDescription description, PolicyArea area, Person contact, Set<Network> owners) {
        name = description.name();
        purpose = description.purpose();
        policyArea = area;
        contactPerson = contact;
        visibility = description.visibility();
        joinPolicy = description.joinPolicy();
        membershipBasis = description.membershipBasis();
        proposalLeadDays = description.leadTimes().proposalDays();
        callLeadDays = description.leadTimes().callDays();
        notesLeadDays = description.leadTimes().notesDays();
        parents.retainAll(owners);
        parents.addAll(owners);
    }

    /**
     * Lets a decision take effect.
     *
     * @throws StatusChangedException when it cannot be decided about a network of this status
     */
    void decide(NetworkDecisionKind decision) {
        if (!decision.isPossibleFrom(status)) {
            throw new StatusChangedException();
        }
        status = decision.result();
    }

    /** Notes who changed it, for the one who saves after. */
    void noteChange(Person by, Instant when) {
        changedBy = by;
        changedAt = when;
        lastUpdatedAt = when;
    }

    /** What {@code access} needs to know. */
    public NetworkScope scope() {
        return new NetworkScope(id, visibility, status.openness());
    }

    public boolean isActive() {
        return status == NetworkStatus.ACTIVE;
    }

    /** Whether anyone who may know of it may also become a member without asking. */
    public boolean isOpenToJoin() {
        return isActive() && joinPolicy == JoinPolicy.DIRECT;
    }

    /** Whether anyone who may know of it may ask to become a member. */
    public boolean isOpenToRequests() {
        return isActive() && joinPolicy == JoinPolicy.REQUEST;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public NetworkKind getKind() {
        return kind;
    }

    public NetworkStatus getStatus() {
        return status;
    }

    public String getPurpose() {
        return purpose;
    }

    public PolicyArea getPolicyArea() {
        return policyArea;
    }

    public Person getContactPerson() {
        return contactPerson;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public JoinPolicy getJoinPolicy() {
        return joinPolicy;
    }

    public MembershipBasis getMembershipBasis() {
        return membershipBasis;
    }

    public LeadTimes getLeadTimes() {
        return new LeadTimes(proposalLeadDays, callLeadDays, notesLeadDays);
    }

    /** The networks that own it, secret ones too: not for pages. */
    Set<Network> getParents() {
        return parents;
    }

    /** Who changed the description or the status last; null when nobody has since the beginning. */
    public Person getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Instant getLastUpdatedAt() {
        return lastUpdatedAt;
    }

    public long getVersion() {
        return version;
    }
}
