package se.tillit.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A file of people and seats that its person looks at before it counts. A day later it is gone, whatever became of it. */
@Entity
@Table(name = "people_import")
public class PeopleImport {

    static final Duration KEPT = Duration.ofHours(24);

    private static final int LONGEST_FILE_NAME = 255;
    private static final int LONGEST_HEADINGS = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "uploaded_by_id")
    private long uploadedById;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "unknown_headings")
    private String unknownHeadings;

    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.PREVIEWED;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected PeopleImport() {}

    PeopleImport(long uploadedById, String fileName, List<String> unknownHeadings, Instant uploadedAt) {
        this.uploadedById = uploadedById;
        this.fileName = shortened(fileName, LONGEST_FILE_NAME);
        this.unknownHeadings = shortened(String.join(", ", unknownHeadings), LONGEST_HEADINGS);
        this.uploadedAt = uploadedAt;
        this.expiresAt = uploadedAt.plus(KEPT);
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    /** Only its person sees it, and for a day. */
    boolean isFor(long personId, Instant now) {
        return uploadedById == personId && now.isBefore(expiresAt);
    }

    void confirm(Instant when) {
        status = ImportStatus.CONFIRMED;
        endedAt = when;
    }

    void discard(Instant when) {
        status = ImportStatus.DISCARDED;
        endedAt = when;
    }

    public Long getId() {
        return id;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public String getFileName() {
        return fileName;
    }

    /** What the file has that the import does not take, by commas; empty for nothing. */
    public String getUnknownHeadings() {
        return unknownHeadings;
    }

    public ImportStatus getStatus() {
        return status;
    }

    /** Whether it can still be confirmed or discarded. */
    public boolean isOpen() {
        return status == ImportStatus.PREVIEWED;
    }

    public boolean isConfirmed() {
        return status == ImportStatus.CONFIRMED;
    }
}
