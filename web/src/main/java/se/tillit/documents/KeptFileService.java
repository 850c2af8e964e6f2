package se.tillit.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.files.FileName;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;

/** The reader's own files that came when someone else had been first, and what the reader does with them. */
@Service
public class KeptFileService {

    private static final int MOST = 20;

    private DocumentService documents;
    private DocumentRepository repository;
    private CheckOutService checkOuts;
    private KeptFileRepository keptFiles;
    private DocumentChoice choice;
    private VersionMaker maker;
    private SecrecyGate secrecy;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<DocumentDrafted> drafted;

    protected KeptFileService() {}

    @Inject
    public KeptFileService(
            DocumentService documents,
            DocumentRepository repository,
            CheckOutService checkOuts,
            KeptFileRepository keptFiles,
            DocumentChoice choice,
            VersionMaker maker,
            SecrecyGate secrecy,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<DocumentDrafted> drafted) {
        this.documents = documents;
        this.repository = repository;
        this.checkOuts = checkOuts;
        this.keptFiles = keptFiles;
        this.choice = choice;
        this.maker = maker;
        this.secrecy = secrecy;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.drafted = drafted;
    }

    /** What waits for the reader at a readable document, the latest first; nothing for an anonymous reader. */
    public List<KeptFile> mine(Document document) {
        documents.requireRead(document);
        return currentUser
                .find()
                .map(user -> keptFiles.find(document.getId(), user.personId(), clock.instant(), MOST))
                .orElse(List.of());
    }

    /** One of them. @throws NotFoundException when there is none, or it is someone else's */
    public KeptFile get(Document document, long keptId) {
        documents.requireRead(document);
        return find(document.getId(), keptId).orElseThrow(NotFoundException::new);
    }

    /**
     * Saves it as the newest version, on top of what others have saved. A second click changes nothing.
     *
     * @param openedVersion the newest version that the reader has seen
     * @throws KeptFileGoneException when it does not wait any longer
     * @throws DocumentChangedException when someone has saved another version since
     * @throws CheckedOutException when someone else has the document
     * @throws SecrecyException when it is under secrecy; @throws SecrecyUnansweredException when nobody has said
     */
    public void saveOnTop(String slug, long id, long keptId, int openedVersion, SecrecyAnswer answer) {
        Document document = hold(slug, id);
        secrecy.requireOpen(answer, document);
        Optional<KeptFile> kept = find(id, keptId);
        if (kept.isEmpty()
                && document.isNextAfter(openedVersion, currentUser.require().personId())) {
            return;
        }
        KeptFile file = kept.orElseThrow(KeptFileGoneException::new);
        document.requireNewest(openedVersion);
        checkOuts.requireFree(document);
        maker.renew(document, file.file(), file.getNote() == null ? "" : file.getNote());
        keptFiles.remove(file);
    }

    /**
     * Saves it as a draft of its own, for the reader's organisation: sharing it is a step of its own. A second click
     * changes nothing.
     *
     * @return the new document
     * @throws KeptFileGoneException when it does not wait any longer
     */
    public long saveAsOwn(String slug, long id, long keptId) {
        Document document = hold(slug, id);
        String key = UUID.nameUUIDFromBytes(("kept " + keptId).getBytes(StandardCharsets.UTF_8))
                .toString();
        Optional<KeptFile> kept = find(id, keptId);
        Optional<Long> earlier = repository
                .findBySubmissionKey(key)
                .filter(one -> one.isNextAfter(0, currentUser.require().personId()))
                .map(Document::getId);
        if (kept.isEmpty() && earlier.isPresent()) {
            return earlier.get();
        }
        KeptFile file = kept.orElseThrow(KeptFileGoneException::new);
        String title = FreeTitle.of(
                FileName.first(FileName.withoutExtension(file.file().fileName()), Document.LONGEST_TITLE),
                titles -> choice.taken(document.getNetwork(), document.folder(), titles, List.of()));
        Document own =
                new Document(document.getNetwork(), title, document.getVisibility(), maker.version(file.file()), key);
        own.putIn(document.folder());
        repository.add(own);
        keptFiles.remove(file);
        drafted.fire(new DocumentDrafted(document.getNetwork().getId(), own.getId()));
        return own.getId();
    }

    /** Gives it up. Nothing happens when it does not wait any longer. */
    public void discard(String slug, long id, long keptId) {
        hold(slug, id);
        find(id, keptId).ifPresent(keptFiles::remove);
    }

    /** Takes away what has waited for a day, whoever's it is. For the portal itself: it asks nobody. */
    public void removeExpired() {
        keptFiles.removeExpired(clock.instant());
    }

    private Optional<KeptFile> find(long id, long keptId) {
        return keptFiles.find(id, currentUser.require().personId(), clock.instant(), keptId);
    }

    private Document hold(String slug, long id) {
        repository.holdNetwork(slug);
        Document document = documents.getReadable(slug, id);
        access.require(Action.MAKE_DOCUMENT_VERSION, document.getNetwork().scope());
        return repository.lock(document);
    }
}
