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
import java.time.Instant;
import java.time.LocalDate;
import se.tillit.people.Person;

/** A decision by which a network opens, pauses, goes on or closes, on record for good (features.md §0). */
@Entity
@Table(name = "network_decision")
public class NetworkDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id")
    private Network network;

    @Enumerated(EnumType.STRING)
    private NetworkDecisionKind kind;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "decided_by")
    private String decidedBy;

    private String reference;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected NetworkDecision() {}

    NetworkDecision(
            Network network, NetworkDecisionKind kind, DecisionDetails details, Person recordedBy, Instant recordedAt) {
        this.network = network;
        this.kind = kind;
        this.decidedOn = details.decidedOn();
        this.effectiveOn = details.effectiveOn();
        this.decidedBy = details.decidedBy();
        this.reference = details.reference().isEmpty() ? null : details.reference();
        this.reason = details.reason();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Whether it says the same. */
    boolean says(NetworkDecisionKind otherKind, DecisionDetails other) {
        return kind == otherKind && details().equals(other);
    }

    public DecisionDetails details() {
        return new DecisionDetails(decidedOn, effectiveOn, decidedBy, reference == null ? "" : reference, reason);
    }

    public NetworkDecisionKind getKind() {
        return kind;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
