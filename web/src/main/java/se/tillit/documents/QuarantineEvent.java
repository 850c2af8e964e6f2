package se.tillit.documents;

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
import se.tillit.people.Person;

/** That a record was hidden, or shown again. Kept for ever. */
@Entity
@Table(name = "quarantine_event")
public class QuarantineEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "document_id")
    private long documentId;

    @Enumerated(EnumType.STRING)
    private QuarantineStep kind;

    @Enumerated(EnumType.STRING)
    private QuarantineReason reason;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by_id")
    private Person madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected QuarantineEvent() {}

    private QuarantineEvent(long documentId, QuarantineStep kind, Person madeBy, Instant madeAt) {
        this.documentId = documentId;
        this.kind = kind;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    static QuarantineEvent set(long documentId, QuarantineReason reason, String note, Person by, Instant at) {
        QuarantineEvent event = new QuarantineEvent(documentId, QuarantineStep.SET, by, at);
        event.reason = reason;
        event.note = note;
        return event;
    }

    static QuarantineEvent lifted(long documentId, Person by, Instant at) {
        return new QuarantineEvent(documentId, QuarantineStep.LIFTED, by, at);
    }

    public QuarantineStep getKind() {
        return kind;
    }

    /** Why it was hidden; null where it was shown again. */
    public QuarantineReason getReason() {
        return reason;
    }

    /** In the registrar's own words; null when nothing was said. */
    public String getNote() {
        return note;
    }

    public Person getMadeBy() {
        return madeBy;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
