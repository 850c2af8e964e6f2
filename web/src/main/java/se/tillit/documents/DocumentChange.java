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

/** Who changed what is said about a document, when, from what and to what. Kept as long as the document. */
@Entity
@Table(name = "document_change")
public class DocumentChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "document_id")
    private long documentId;

    @Enumerated(EnumType.STRING)
    private DocumentField field;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected DocumentChange() {}

    DocumentChange(long documentId, FieldChange change, Person changedBy, Instant changedAt) {
        this.documentId = documentId;
        this.field = change.field();
        this.before = change.before();
        this.after = change.after();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public long getDocumentId() {
        return documentId;
    }

    public DocumentField getField() {
        return field;
    }

    /** Null when there was nothing. Of a value that has a name, the name of its constant. */
    public String getBefore() {
        return before;
    }

    /** Null when there is nothing any more. */
    public String getAfter() {
        return after;
    }

    public Person getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
