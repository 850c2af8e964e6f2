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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.tillit.access.Visibility;
import se.tillit.files.StoredFile;
import se.tillit.networks.Network;
import se.tillit.people.Organisation;
import se.tillit.people.Person;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SwedishTime;

/**
 * A document of a network, which comes from an organisation: a draft, or shared and so a record, which is never removed
 * (domain.md O1, O5). Carries its newest version; {@link DocumentVersion} tells what it was before.
 */
@Entity
@Table(name = "document")
public class Document {

    static final int LONGEST_TITLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id")
    private Network network;

    private String title;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_by_id")
    private Person publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "version_no")
    private int versionNumber = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_by_id")
    private Person versionBy;

    /** Beside the relation, so that asking who it is reads no person. */
    @Column(name = "version_by_id", insertable = false, updatable = false)
    private Long versionById;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_organisation_id")
    private Organisation versionOrganisation;

    @Column(name = "version_at")
    private Instant versionAt;

    @Column(name = "version_note")
    private String versionNote;

    @Column(name = "restored_from")
    private Integer restoredFrom;

    @Column(name = "shared_version_no")
    private int sharedVersionNumber = 1;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "submission_key")
    private String submissionKey;

    @Column(name = "folder_id")
    private Long folderId;

    @Column(name = "trashed_at")
    private Instant trashedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "trashed_by_id")
    private Person trashedBy;

    @Column(name = "quarantined_at")
    private Instant quarantinedAt;

    @Column(name = "disposed_on")
    private LocalDate disposedOn;

    @Version
    private long version;

    protected Document() {}

    /** A draft, made by someone on behalf of an organisation. */
    Document(Network network, String title, Visibility visibility, NewVersion first, String submissionKey) {
        this.network = network;
        this.title = title;
        this.visibility = visibility;
        this.organisation = first.organisation();
        this.submissionKey = submissionKey;
        hold(first);
    }

    /**
     * Takes a new version; the database keeps what it was before.
     *
     * @param note what is new; null when nothing is said
     */
    void renew(NewVersion made, String note) {
        versionNumber++;
        versionNote = note;
        restoredFrom = null;
        hold(made);
    }

    /** Takes an old version as its newest. Fails for one that may not be brought back. */
    void restore(DocumentVersion old, NewVersion made) {
        if (!mayRestore(old.getNumber())) {
            throw new NotFoundException();
        }
        renew(made, null);
        restoredFrom = old.getNumber();
    }

    /** Whether the newest version is the next one after this, by this person: a form that was sent twice. */
    boolean isNextAfter(int number, long personId) {
        return versionNumber == number + 1 && versionBy.getId() == personId;
    }

    boolean isRestoredFrom(int number) {
        return restoredFrom != null && restoredFrom == number;
    }

    /** Demands that the reader has seen the newest version. @throws DocumentChangedException when there is a newer one */
    void requireNewest(int openedVersion) {
        if (openedVersion != versionNumber) {
            throw new DocumentChangedException(versionBy.getName(), versionNumber, versionAt);
        }
    }

    /** Whether a version can be brought back: not the newest one, and none of a draft that was never shared. */
    public boolean mayRestore(int number) {
        return number < versionNumber && (isDraft() || isSharedVersion(number));
    }

    /** Whether a version was shared; what a draft was before it was shared stays within its organisation. */
    public boolean isSharedVersion(int number) {
        return !isDraft() && number >= sharedVersionNumber;
    }

    private void hold(NewVersion made) {
        versionBy = made.by();
        versionOrganisation = made.organisation();
        versionAt = made.at();
        sha256 = made.file().sha256();
        fileName = made.file().fileName();
        mediaType = made.file().mediaType();
        sizeBytes = made.file().sizeBytes();
    }

    /** Makes it a shared document; the business date of the first publication is what reports count (M11). */
    void publish(Person person, Instant when) {
        state = DocumentState.SHARED;
        publishedBy = person;
        publishedAt = when;
        publishedOn = SwedishTime.dateOf(when);
        sharedVersionNumber = versionNumber;
    }

    /** Gives it another title. */
    void rename(String wanted) {
        title = wanted;
    }

    /** Puts a draft in the trash; the database refuses it for what is shared (domain.md O5). */
    void discard(Person by, Instant when) {
        trashedBy = by;
        trashedAt = when;
    }

    void restore() {
        trashedBy = null;
        trashedAt = null;
    }

    public boolean isTrashed() {
        return trashedAt != null;
    }

    /** Puts it in a folder of its network, or at the top. */
    void putIn(Optional<Long> folder) {
        folderId = folder.orElse(null);
    }

    /** The folder that it lies in; empty at the top. */
    public Optional<Long> folder() {
        return Optional.ofNullable(folderId);
    }

    /** Lets others read it (domain.md O7). */
    void showTo(Visibility readers) {
        visibility = readers;
    }

    /** Hides it from all but the registrar (domain.md O6); null ends that. */
    void quarantine(Instant since) {
        quarantinedAt = since;
    }

    /** Its content is gone by an approved disposal; the row stays (domain.md R1). */
    void dispose(LocalDate day) {
        disposedOn = day;
    }

    public Long getId() {
        return id;
    }

    public Network getNetwork() {
        return network;
    }

    public String getTitle() {
        return title;
    }

    /** Who may read it once it is shared; its network may be narrower. */
    public Visibility getVisibility() {
        return visibility;
    }

    public boolean isDraft() {
        return state == DocumentState.DRAFT;
    }

    /** The organisation that it comes from; its people see the draft. */
    public Organisation getOrganisation() {
        return organisation;
    }

    /** The business date of that; null for a draft. */
    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public boolean isQuarantined() {
        return quarantinedAt != null;
    }

    /** The day on which its content went; null while it is there. */
    public LocalDate getDisposedOn() {
        return disposedOn;
    }

    public boolean isDisposed() {
        return disposedOn != null;
    }

    /** Whether it is known of and nobody reads it. */
    boolean isWithheld() {
        return isQuarantined() || isDisposed();
    }

    /** Of the newest version, counted from 1. */
    public int getVersionNumber() {
        return versionNumber;
    }

    /** Whether that person made the newest version. */
    boolean isNewestVersionBy(long personId) {
        return versionById != null && versionById == personId;
    }

    /** The newest file. */
    public StoredFile file() {
        return new StoredFile(fileName, mediaType, sizeBytes, sha256);
    }
}
