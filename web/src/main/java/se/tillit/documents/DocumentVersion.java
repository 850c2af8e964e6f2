package se.tillit.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.tillit.files.StoredFile;
import se.tillit.people.Organisation;
import se.tillit.people.Person;

/** What a document was at one time. Written by the database when the document changes; it never changes (domain.md O1). */
@Entity
@Table(name = "document_version")
public class DocumentVersion {

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    @Column(name = "version_no")
    private int number;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by_id")
    private Person madeBy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "made_at")
    private Instant madeAt;

    private String note;

    @Column(name = "restored_from")
    private Integer restoredFrom;

    protected DocumentVersion() {}

    /** Counted from 1. */
    public int getNumber() {
        return number;
    }

    public Person getMadeBy() {
        return madeBy;
    }

    /** On whose behalf it was made. */
    public Organisation getOrganisation() {
        return organisation;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** What is new, in the words of who made it; null when nothing was said. */
    public String getNote() {
        return note;
    }

    /** Number of the version that this one brings back; null for others. */
    public Integer getRestoredFrom() {
        return restoredFrom;
    }

    /** What the download needs to know. */
    public StoredFile file() {
        return new StoredFile(fileName, mediaType, sizeBytes, sha256);
    }
}
