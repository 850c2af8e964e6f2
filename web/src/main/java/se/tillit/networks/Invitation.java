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
import java.time.LocalDate;
import se.tillit.access.NetworkRole;
import se.tillit.people.Organisation;
import se.tillit.people.Person;

/**
 * A place in a network that is offered to an address until a day. Whoever holds its link may answer, once; the link
 * itself is not kept.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id")
    private Network network;

    private String email;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private NetworkRole role;

    private String message;

    @Column(name = "member_until")
    private LocalDate memberUntil;

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invited_by_id")
    private Person invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    @Column(name = "ended_at")
    private Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accepted_by_id")
    private Person acceptedBy;

    @Version
    private long version;

    protected Invitation() {}

    /** @param person null when nobody is known by the address; then {@code organisation} says on whose behalf */
    Invitation(Network network, String email, Person person, Organisation organisation) {
        this.network = network;
        this.email = email;
        this.person = person;
        this.organisation = organisation;
        this.status = InvitationStatus.PENDING;
    }

    /** Offers this; any earlier link is worth nothing from now on. */
    void offer(InvitationOffer offer, InvitationToken token) {
        role = offer.role();
        message = offer.message();
        memberUntil = offer.memberUntil();
        renew(offer.by(), offer.at(), offer.expiresOn(), token);
    }

    /** The same offer with a new link; the earlier one is worth nothing from now on. */
    void renew(Person by, Instant at, LocalDate lastsUntil, InvitationToken token) {
        invitedBy = by;
        invitedAt = at;
        // Nobody answers for a membership that is over already.
        expiresOn = memberUntil != null && memberUntil.isBefore(lastsUntil) ? memberUntil : lastsUntil;
        tokenHash = token.hash();
    }

    /** Whether it can be answered. */
    boolean isOpenOn(LocalDate day) {
        return status == InvitationStatus.PENDING
                && day.isBefore(expiresOn)
                && (memberUntil == null || day.isBefore(memberUntil))
                && network.getStatus() != NetworkStatus.CLOSED;
    }

    boolean isAcceptedBy(long personId) {
        return status == InvitationStatus.ACCEPTED && acceptedBy.getId() == personId;
    }

    boolean isPending() {
        return status == InvitationStatus.PENDING;
    }

    void accept(Person who, Instant now) {
        acceptedBy = who;
        end(InvitationStatus.ACCEPTED, now);
    }

    void decline(Instant now) {
        end(InvitationStatus.DECLINED, now);
    }

    void withdraw(Instant now) {
        end(InvitationStatus.WITHDRAWN, now);
    }

    private void end(InvitationStatus how, Instant now) {
        status = how;
        endedAt = now;
    }

    public Long getId() {
        return id;
    }

    public Network getNetwork() {
        return network;
    }

    public String getEmail() {
        return email;
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public NetworkRole getRole() {
        return role;
    }

    public String getMessage() {
        return message;
    }

    public LocalDate getMemberUntil() {
        return memberUntil;
    }

    public Person getInvitedBy() {
        return invitedBy;
    }

    public Instant getInvitedAt() {
        return invitedAt;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public InvitationStatus getStatus() {
        return status;
    }
}
