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
import se.tillit.access.Visibility;
import se.tillit.networks.Network;
import se.tillit.people.Organisation;
import se.tillit.people.Person;
import se.tillit.shared.SwedishTime;

/** A file that someone shared with a network on behalf of an organisation. A record: it is never removed (domain.md O5). */
@Entity
@Table(name = "document")
public class Document {

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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "published_by_id")
    private Person publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    private String sha256;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "submission_key")
    private String submissionKey;

    @Version
    private long version;

    protected Document() {}

    Document(Network network, String title, Visibility visibility, StoredFile file, String submissionKey) {
        this.network = network;
        this.title = title;
        this.visibility = visibility;
        this.sha256 = file.sha256();
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.sizeBytes();
        this.submissionKey = submissionKey;
    }

    /** Makes it a shared document; the business date of the first publication is what reports count (M11). */
    void publish(Person person, Organisation origin, Instant when) {
        publishedBy = person;
        organisation = origin;
        publishedAt = when;
        publishedOn = SwedishTime.dateOf(when);
    }

    public Long getId() {
        return id;
    }

    public Network getNetwork() {
        return network;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    /** What the download needs to know. */
    public StoredFile file() {
        return new StoredFile(fileName, mediaType, sizeBytes, sha256);
    }
}
