package se.tillit.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import se.tillit.people.Person;

/**
 * The last time someone took a document to work on it alone. It ends with a new version, when its person lets go, when a
 * coordinator breaks it, and by itself.
 */
@Entity
@Table(name = "document_check_out")
public class CheckOut {

    @Id
    @Column(name = "document_id")
    private Long documentId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "checked_out_at")
    private Instant checkedOutAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "broken_by_id")
    private Person brokenBy;

    @Column(name = "broken_at")
    private Instant brokenAt;

    protected CheckOut() {}

    CheckOut(Document document) {
        documentId = document.getId();
    }

    /** Begins anew, whoever had it before. */
    void begin(Person taker, Instant now, Duration length) {
        person = taker;
        checkedOutAt = now;
        expiresAt = now.plus(length);
        brokenBy = null;
        brokenAt = null;
    }

    void breakOpen(Person coordinator, Instant now) {
        brokenBy = coordinator;
        brokenAt = now;
    }

    public boolean isActive(Instant now) {
        return brokenAt == null && now.isBefore(expiresAt);
    }

    public boolean isOf(long personId) {
        return person.getId() == personId;
    }

    /** Whether it was broken and would still last: for its person to read. */
    public boolean isBroken(Instant now) {
        return brokenAt != null && now.isBefore(expiresAt);
    }

    /** Who has it, or had it. */
    public Person getPerson() {
        return person;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** Who broke it; null when nobody did. */
    public Person getBrokenBy() {
        return brokenBy;
    }

    public Instant getBrokenAt() {
        return brokenAt;
    }
}
