package se.tillit.documents;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tillit.access.CurrentUser;
import se.tillit.files.AnnouncedFile;
import se.tillit.files.FileSettings;
import se.tillit.files.StoredFile;
import se.tillit.networks.Network;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;

/**
 * Account of files that come piece by piece; the bytes themselves move in {@link UploadReception}, outside of any
 * transaction. Who may publish in a network may begin an upload there; to anyone but its sender it does not exist. Whether
 * the sender still may publish is asked again when the file is to become something.
 */
@Service
public class UploadService {

    static final int MOST_UNFINISHED = 50;

    private UploadRepository uploads;
    private DocumentService documents;
    private DocumentVersionService versions;
    private FileSettings settings;
    private CurrentUser currentUser;
    private Clock clock;

    protected UploadService() {}

    @Inject
    public UploadService(
            UploadRepository uploads,
            DocumentService documents,
            DocumentVersionService versions,
            FileSettings settings,
            CurrentUser currentUser,
            Clock clock) {
        this.uploads = uploads;
        this.documents = documents;
        this.versions = versions;
        this.settings = settings;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Begins an upload. For those who may publish in the network; of a version, for those who may make one.
     *
     * @throws NotFoundException when the network, or the document in it, does not exist for the reader
     * @throws se.tillit.files.FileRefusedException when such a file could not be shared anyway
     * @throws UploadsTooManyException beyond {@value #MOST_UNFINISHED} that were begun and not ended
     */
    public Upload begin(UploadTarget target, AnnouncedFile file) {
        Network network = requireMayBegin(target);
        if (target.purpose() == UploadPurpose.ARCHIVE) {
            file.requireSize(settings);
        } else {
            file.requireShareable(settings);
        }
        Instant now = clock.instant();
        long person = currentUser.require().personId();
        if (uploads.countUnfinished(person, now) >= MOST_UNFINISHED) {
            throw new UploadsTooManyException();
        }
        Upload upload = new Upload(network, person, target, file, now);
        uploads.add(upload);
        return upload;
    }

    private Network requireMayBegin(UploadTarget target) {
        return target.documentId()
                .map(id -> versions.requireMayRenew(target.slug(), id).getNetwork())
                .orElseGet(() -> documents.requireMayPublish(target.slug()));
    }

    /** The reader's own upload. @throws NotFoundException when it is none of theirs, or has expired */
    public Upload getOwn(String token) {
        long person = currentUser.require().personId();
        return uploads.find(token)
                .filter(upload -> upload.isFor(person, clock.instant()))
                .orElseThrow(NotFoundException::new);
    }

    /** The reader's own upload, for a piece that begins there. @throws UploadOffsetException when it has come elsewhere */
    public Upload getOwnAt(String token, long offset) {
        Upload upload = getOwn(token);
        upload.requireAt(offset);
        return upload;
    }

    /** The reader's own upload that is to go there. Fails as {@link #getOwn} does, also for one that is to go elsewhere. */
    public Upload getOwn(UploadTarget target, String token) {
        Upload upload = getOwn(token);
        if (!upload.goesTo(target)) {
            throw new NotFoundException();
        }
        return upload;
    }

    /** What the reader has begun in a network and not ended, the newest first; nothing for who may not publish there. */
    public List<Upload> unfinished(Network network, UploadPurpose purpose) {
        if (!documents.mayPublish(network)) {
            return List.of();
        }
        return uploads.findUnfinished(currentUser.require().personId(), network.getId(), purpose, clock.instant());
    }

    /** What the reader has begun as versions of a readable document, as {@link #unfinished} does else. */
    public List<Upload> unfinishedVersions(Document document) {
        documents.requireRead(document);
        if (!versions.mayRenew(document)) {
            return List.of();
        }
        return uploads.findUnfinishedVersions(currentUser.require().personId(), document.getId(), clock.instant());
    }

    /** Counts a piece that lies on disk. Fails as {@link #getOwnAt} does. */
    public void advance(String token, long from, long to) {
        lockOwn(token).receive(from, to, clock.instant());
    }

    /** Counts less when less lies on disk. Fails as {@link #getOwn} does. */
    public Upload recede(String token, long there) {
        lockOwn(token).recede(there);
        return getOwn(token);
    }

    /** Notes where its file lies in the store, so that a publication that failed can be tried again. */
    void store(String token, StoredFile file) {
        lockOwn(token).store(file);
    }

    /** Notes that it has become what it was for; asked again for the same, nothing more happens. */
    void finish(String token) {
        lockOwn(token).finish(clock.instant());
    }

    /** Forgets it. Fails as {@link #getOwn} does. */
    void forget(String token) {
        uploads.remove(lockOwn(token));
    }

    private Upload lockOwn(String token) {
        long person = currentUser.require().personId();
        return uploads.lock(token)
                .filter(upload -> upload.isFor(person, clock.instant()))
                .orElseThrow(NotFoundException::new);
    }

    /** Forgets what has expired, for the portal itself. @return the tokens of what is left */
    Set<String> removeExpired() {
        uploads.removeExpired(clock.instant());
        return new HashSet<>(uploads.findTokens());
    }
}
