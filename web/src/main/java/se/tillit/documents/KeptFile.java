package se.tillit.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import se.tillit.files.StoredFile;

/** A file that came when someone else had been first. It waits a day for the choice of its person, who alone sees it. */
@Entity
@Table(name = "document_kept_file")
public class KeptFile {

    static final Duration KEPT = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "opened_version_no")
    private int openedVersion;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    private String note;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected KeptFile() {}

    KeptFile(Document document, long personId, int openedVersion, StoredFile file, String note, Instant now) {
        this.document = document;
        this.personId = personId;
        this.openedVersion = openedVersion;
        this.sha256 = file.sha256();
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.sizeBytes();
        this.note = note;
        this.keptAt = now;
        this.expiresAt = now.plus(KEPT);
    }

    public Long getId() {
        return id;
    }

    /** The newest version that its person knew of. */
    public int getOpenedVersion() {
        return openedVersion;
    }

    /** What is new, as typed; null when nothing was said. */
    public String getNote() {
        return note;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public StoredFile file() {
        return new StoredFile(fileName, mediaType, sizeBytes, sha256);
    }
}
