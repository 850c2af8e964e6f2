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

/** An approved list of records to dispose of, of one type and by its rule at that time. Kept for ever (domain.md R1). */
@Entity
@Table(name = "disposal")
public class Disposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_type_id")
    private DocumentType type;

    @Enumerated(EnumType.STRING)
    private RetentionRule retention;

    @Column(name = "keep_years")
    private Integer keepYears;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "approved_by_id")
    private Person approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected Disposal() {}

    Disposal(DocumentType type, Person approvedBy, Instant approvedAt) {
        this.type = type;
        this.retention = type.getRetention();
        this.keepYears = type.getKeepYears();
        this.approvedBy = approvedBy;
        this.approvedAt = approvedAt;
    }

    public Long getId() {
        return id;
    }
}
