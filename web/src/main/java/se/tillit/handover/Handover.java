package se.tillit.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import se.tillit.networks.SuccessionTerm;
import se.tillit.people.Organisation;
import se.tillit.people.Person;
import se.tillit.shared.Formats;

/** An organisation's seats handed over to a day, as one decision. It can be undone until that day, once. */
@Entity
@Table(name = "handover")
public class Handover {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "reads_until")
    private LocalDate readsUntil;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "prepared_by_id")
    private Person preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "submission_key")
    private String submissionKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "undone_by_id")
    private Person undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Version
    private long version;

    protected Handover() {}

    Handover(Organisation organisation, SuccessionTerm term, Person preparedBy, Instant preparedAt, String key) {
        this.organisation = organisation;
        this.effectiveOn = term.effectiveOn();
        this.readsUntil = term.readsUntil();
        this.preparedBy = preparedBy;
        this.preparedAt = preparedAt;
        this.submissionKey = key;
    }

    /** Whether it can still be undone: it was not, and its day has not come. */
    public boolean isUndoable(LocalDate today) {
        return undoneAt == null && today.isBefore(effectiveOn);
    }

    /**
     * Undoes it.
     *
     * @throws HandoverUndoneException when it was undone before
     * @throws HandoverBegunException when its day has come
     */
    void undo(Person person, Instant when, LocalDate today) {
        if (undoneAt != null) {
            throw new HandoverUndoneException(undoneBy.getName(), Formats.dateTime(undoneAt));
        }
        if (!isUndoable(today)) {
            throw new HandoverBegunException();
        }
        undoneBy = person;
        undoneAt = when;
    }

    /** Whether this is what came from the form of this key. */
    boolean isSentAs(String key) {
        return submissionKey.equals(key);
    }

    boolean isUndoneBy(long personId) {
        return undoneBy != null && undoneBy.getId() == personId;
    }

    SuccessionTerm term() {
        return new SuccessionTerm(organisation.getId(), effectiveOn, readsUntil);
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** First day of the successors. */
    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    /** Last day on which those who leave can read. */
    public LocalDate getLastReadingDay() {
        return readsUntil.minusDays(1);
    }

    public Person getPreparedBy() {
        return preparedBy;
    }

    public Instant getPreparedAt() {
        return preparedAt;
    }

    /** Null while it stands. */
    public Person getUndoneBy() {
        return undoneBy;
    }

    /** Null while it stands. */
    public Instant getUndoneAt() {
        return undoneAt;
    }
}
