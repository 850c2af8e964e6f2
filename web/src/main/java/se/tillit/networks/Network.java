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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    @Column(name = "last_updated_at")
    private Instant lastUpdatedAt;

    @Version
    private long version;

    protected Network() {}

    /** What {@code access} needs to know. */
    public NetworkScope scope() {
        return new NetworkScope(id, visibility, status.openness());
    }

    public boolean isActive() {
        return status == NetworkStatus.ACTIVE;
    }

    /** Whether anyone who may read it may also become a member without asking. */
    public boolean isOpenToJoin() {
        return isActive() && joinPolicy == JoinPolicy.DIRECT;
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

    public Instant getLastUpdatedAt() {
        return lastUpdatedAt;
    }
}
