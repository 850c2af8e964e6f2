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
import se.tillit.people.Person;
import se.tillit.shared.SwedishTime;

/** Someone's wish to join a network. It is decided once; reason and decision stay readable for the coordinators. */
@Entity
@Table(name = "membership_request")
public class MembershipRequest {

    public static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id")
    private Network network;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String reason;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by_id")
    private Person decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String message;

    @Version
    private long version;

    protected MembershipRequest() {}

    MembershipRequest(Network network, Person person, String reason, Instant now) {
        this.network = network;
        this.person = person;
        this.reason = reason;
        this.status = RequestStatus.PENDING;
        this.requestedAt = now;
    }

    /** @throws se.tillit.shared.ConflictException when it is decided already: it says by whom and how */
    void approve(Person coordinator, String words, Instant now) {
        decide(RequestStatus.APPROVED, coordinator, words, now);
    }

    /** @throws se.tillit.shared.ConflictException when it is decided already: it says by whom and how */
    void decline(Person coordinator, String words, Instant now) {
        decide(RequestStatus.DECLINED, coordinator, words, now);
    }

    private void decide(RequestStatus decision, Person coordinator, String words, Instant now) {
        refuseWhenDecided();
        status = decision;
        decidedBy = coordinator;
        decidedAt = now;
        message = words;
    }

    private void refuseWhenDecided() {
        switch (status) {
            case PENDING -> {}
            case APPROVED -> throw new RequestApprovedException(decidedBy.getName(), decidedOn());
            case DECLINED -> throw new RequestDeclinedException(decidedBy.getName(), decidedOn());
            case WITHDRAWN -> throw new RequestWithdrawnException();
        }
    }

    private String decidedOn() {
        return SwedishTime.dateOf(decidedAt).toString();
    }

    /** Takes an open request back; a decided one stays as it is. */
    void withdraw(Instant now) {
        if (status == RequestStatus.PENDING) {
            status = RequestStatus.WITHDRAWN;
            decidedAt = now;
        }
    }

    public Long getId() {
        return id;
    }

    public Network getNetwork() {
        return network;
    }

    public Person getPerson() {
        return person;
    }

    public String getReason() {
        return reason;
    }

    public RequestStatus getStatus() {
        return status;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }
}
