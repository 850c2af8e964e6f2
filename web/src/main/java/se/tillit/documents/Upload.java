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
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import se.tillit.files.AnnouncedFile;
import se.tillit.files.StoredFile;
import se.tillit.networks.Network;

/**
 * A file on its way into a network, piece by piece. Only who sends it may write to it or know of it; a day after its last
 * piece it is gone.
 */
@Entity
@Table(name = "upload")
public class Upload {

    static final Duration KEPT = Duration.ofHours(24);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String token;

    @Enumerated(EnumType.STRING)
    private UploadPurpose purpose;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id")
    private Network network;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "modified_at")
    private long modifiedAt;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "received_bytes")
    private long receivedBytes;

    private String sha256;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private long version;

    protected Upload() {}

    Upload(Network network, long personId, UploadTarget target, AnnouncedFile file, Instant now) {
        byte[] secret = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(secret);
        this.token = HexFormat.of().formatHex(secret);
        this.network = network;
        this.personId = personId;
        this.purpose = target.purpose();
        this.documentId = target.documentId().orElse(null);
        this.fileName = file.fileName();
        this.modifiedAt = file.modifiedAt();
        this.sizeBytes = file.sizeBytes();
        this.createdAt = now;
        this.expiresAt = now.plus(KEPT);
    }

    /** Only its person knows of it, and only until it expires. */
    boolean isFor(long person, Instant now) {
        return personId == person && now.isBefore(expiresAt);
    }

    /** Whether it is to go there. */
    boolean goesTo(UploadTarget target) {
        return target.equals(new UploadTarget(network.getSlug(), purpose, Optional.ofNullable(documentId)));
    }

    /** A piece has come. @throws UploadOffsetException when another came meanwhile */
    void receive(long from, long to, Instant now) {
        requireAt(from);
        receivedBytes = to;
        expiresAt = now.plus(KEPT);
    }

    /** Demands that the next piece begins here. @throws UploadOffsetException when it does not */
    void requireAt(long offset) {
        if (offset != receivedBytes || stored().isPresent()) {
            throw new UploadOffsetException();
        }
    }

    /** What lies on disk is less than was accounted for: a disk was restored. */
    void recede(long there) {
        receivedBytes = Math.min(receivedBytes, there);
    }

    void store(StoredFile file) {
        sha256 = file.sha256();
        mediaType = file.mediaType();
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    /** Names it in addresses; random. */
    public String getToken() {
        return token;
    }

    public String getFileName() {
        return fileName;
    }

    /** When the file was last changed, in milliseconds, as the browser told. */
    public long getModifiedAt() {
        return modifiedAt;
    }

    public long getSizeBytes() {
        return sizeBytes;
    }

    /** How much of it is safely on disk. */
    public long getReceivedBytes() {
        return receivedBytes;
    }

    /** How much of it has come, in whole per cent. */
    public int getPercent() {
        return (int) (receivedBytes * 100 / sizeBytes);
    }

    public long remainingBytes() {
        return sizeBytes - receivedBytes;
    }

    public boolean isWhole() {
        return receivedBytes == sizeBytes;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** Whether it has become what it was for. */
    public boolean isFinished() {
        return finishedAt != null;
    }

    /** The file in the store; empty until it lies there. */
    Optional<StoredFile> stored() {
        return sha256 == null ? Optional.empty() : Optional.of(new StoredFile(fileName, mediaType, sizeBytes, sha256));
    }
}
