package se.tillit.documents;

import jakarta.inject.Inject;
import java.time.Clock;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.files.StoredFile;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;

/**
 * New versions of a document: uploaded, or an old one brought back. For those who publish in its network, and for a draft
 * those of them in its own organisation. One at a time: who comes second meets what the first one saved.
 */
@Service
public class DocumentVersionService {

    private DocumentService documents;
    private DocumentRepository repository;
    private CheckOutService checkOuts;
    private KeptFileRepository keptFiles;
    private VersionMaker maker;
    private SecrecyGate secrecy;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;

    protected DocumentVersionService() {}

    @Inject
    public DocumentVersionService(
            DocumentService documents,
            DocumentRepository repository,
            CheckOutService checkOuts,
            KeptFileRepository keptFiles,
            VersionMaker maker,
            SecrecyGate secrecy,
            Access access,
            CurrentUser currentUser,
            Clock clock) {
        this.documents = documents;
        this.repository = repository;
        this.checkOuts = checkOuts;
        this.keptFiles = keptFiles;
        this.maker = maker;
        this.secrecy = secrecy;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the reader may make versions of a document that the reader may read. */
    public boolean mayRenew(Document document) {
        return access.may(Action.MAKE_DOCUMENT_VERSION, document.getNetwork().scope());
    }

    /**
     * Demands that the reader may make a version, before its file is taken in.
     *
     * @throws SecrecyUnansweredException when the document is shared and nobody has said whether the file is under secrecy
     * @throws SecrecyException when it is
     */
    public void requireMayReceive(VersionSubmission submission) {
        Document document = requireMayRenew(submission.slug(), submission.documentId());
        secrecy.requireOpen(submission.secrecy(), document);
    }

    /**
     * Saves a file that lies in the store as the newest version; when someone else was first, or has the document checked
     * out, keeps it for the reader's choice. Twice the same changes nothing. Fails as
     * {@link #requireMayReceive(VersionSubmission)} does.
     *
     * @throws SameContentException when it is what the newest version is already
     */
    public VersionOutcome renew(VersionSubmission submission, StoredFile file) {
        Document document = hold(submission.slug(), submission.documentId());
        secrecy.requireOpen(submission.secrecy(), document);
        long me = currentUser.require().personId();
        if (isSaved(document, submission, file, me)) {
            return VersionOutcome.SAVED;
        }
        if (document.file().sha256().equals(file.sha256())) {
            throw new SameContentException(document.getVersionNumber());
        }
        if (document.getVersionNumber() == submission.openedVersion()
                && checkOuts.ofOthers(document).isEmpty()) {
            maker.renew(document, file, submission.note());
            return VersionOutcome.SAVED;
        }
        return VersionOutcome.kept(keep(document, me, submission, file));
    }

    /** Whether it was saved when it was asked for before, whatever others have saved since. */
    private boolean isSaved(Document document, VersionSubmission submission, StoredFile file, long me) {
        int next = submission.openedVersion() + 1;
        return next <= document.getVersionNumber()
                && repository
                        .findVersion(document.getId(), next)
                        .filter(version -> version.getMadeBy().getId() == me)
                        .filter(version -> version.file().sha256().equals(file.sha256()))
                        .isPresent();
    }

    private KeptFile keep(Document document, long me, VersionSubmission submission, StoredFile file) {
        String note = submission.note().isEmpty() ? null : submission.note();
        KeptFile kept = new KeptFile(document, me, submission.openedVersion(), file, note, clock.instant());
        keptFiles.add(kept, document.getId(), me);
        return kept;
    }

    /**
     * Brings back an old version as the newest. A second click changes nothing.
     *
     * @param openedVersion the newest version when the page was opened
     * @throws DocumentChangedException when someone has saved another since
     * @throws CheckedOutException when someone else has it
     */
    public void restore(String slug, long id, int number, int openedVersion) {
        Document document = hold(slug, id);
        if (document.isRestoredFrom(number)
                && document.isNextAfter(openedVersion, currentUser.require().personId())) {
            return;
        }
        document.requireNewest(openedVersion);
        checkOuts.requireFree(document);
        DocumentVersion old = repository.findVersion(id, number).orElseThrow(NotFoundException::new);
        maker.restore(document, old);
    }

    /**
     * A document that the reader may make a version of.
     *
     * @throws NotFoundException when there is none that the reader may read
     */
    Document requireMayRenew(String slug, long id) {
        Document document = documents.getReadable(slug, id);
        access.require(Action.MAKE_DOCUMENT_VERSION, document.getNetwork().scope());
        return document;
    }

    /** The network first, as whoever publishes there does, so that nobody waits for each other. */
    private Document hold(String slug, long id) {
        repository.holdNetwork(slug);
        return repository.lock(requireMayRenew(slug, id));
    }
}
