package se.tillit.integrity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that a check found. Names documents by their ids only: who operates the portal may not read them. */
@Entity
@Table(name = "integrity_finding")
public class IntegrityFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "run_id")
    private long runId;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private String sha256;

    @Column(name = "size_bytes")
    private Long sizeBytes;

    @Column(name = "expected_bytes")
    private Long expectedBytes;

    @Column(name = "document_id")
    private Long documentId;

    private int documents;

    @Enumerated(EnumType.STRING)
    private FindingOutcome outcome;

    @Column(name = "handled_at")
    private Instant handledAt;

    protected IntegrityFinding() {}

    IntegrityFinding(long runId, Finding found) {
        this.runId = runId;
        this.kind = found.kind();
        this.sha256 = found.sha256();
        this.sizeBytes = found.sizeBytes();
        this.expectedBytes = found.expectedBytes();
        this.documentId = found.documentId();
        this.documents = found.documents();
    }

    void handled(FindingOutcome how, Instant now) {
        outcome = how;
        handledAt = now;
    }

    public Long getId() {
        return id;
    }

    public FindingKind getKind() {
        return kind;
    }

    public boolean isOrphan() {
        return kind == FindingKind.ORPHAN;
    }

    public String getSha256() {
        return sha256;
    }

    /** As it lies in the store; null for a missing file. */
    public Long getSizeBytes() {
        return sizeBytes;
    }

    /** As the version says; null for an orphan. */
    public Long getExpectedBytes() {
        return expectedBytes;
    }

    /** One of the documents that have it; null for an orphan. */
    public Long getDocumentId() {
        return documentId;
    }

    /** How many documents have it besides that one. */
    public int getOtherDocuments() {
        return Math.max(0, documents - 1);
    }

    /** Null as long as nobody wanted it removed. */
    public FindingOutcome getOutcome() {
        return outcome;
    }
}
