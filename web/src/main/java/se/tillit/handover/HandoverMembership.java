package se.tillit.handover;

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
import java.time.LocalDate;
import se.tillit.access.NetworkRole;
import se.tillit.networks.MembershipSpan;

/** A membership that a hand-over ended, as it was before, or one that it wrote. */
@Entity
@Table(name = "handover_membership")
public class HandoverMembership {

    /** What the hand-over did to it. */
    enum Act {
        ENDED,
        WRITTEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handover_id")
    private Handover handover;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Column(name = "membership_id")
    private long membershipId;

    @Column(name = "network_id")
    private long networkId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private NetworkRole role;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected HandoverMembership() {}

    HandoverMembership(Handover handover, Act act, MembershipSpan span) {
        this.handover = handover;
        this.act = act;
        this.membershipId = span.id();
        this.networkId = span.networkId();
        this.personId = span.personId();
        this.role = span.role();
        this.joinedOn = span.joinedOn();
        this.leftOn = span.leftOn();
    }

    Act act() {
        return act;
    }

    MembershipSpan span() {
        return new MembershipSpan(membershipId, networkId, personId, role, joinedOn, leftOn);
    }
}
