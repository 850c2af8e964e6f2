package se.tillit.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;
import se.tillit.people.PeopleService;
import se.tillit.shared.Service;

/** Taking a document to work on it alone. While that lasts nobody else makes a version of it. */
@Service
public class CheckOutService {

    private DocumentService documents;
    private DocumentRepository repository;
    private CheckOutRepository checkOuts;
    private CheckOutSettings settings;
    private CheckOutMail mail;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<DocumentCheckedOut> checkedOut;
    private Event<CheckOutEnded> ended;

    protected CheckOutService() {}

    @Inject
    public CheckOutService(
            DocumentService documents,
            DocumentRepository repository,
            CheckOutRepository checkOuts,
            CheckOutSettings settings,
            CheckOutMail mail,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<DocumentCheckedOut> checkedOut,
            Event<CheckOutEnded> ended) {
        this.documents = documents;
        this.repository = repository;
        this.checkOuts = checkOuts;
        this.settings = settings;
        this.mail = mail;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.checkedOut = checkedOut;
        this.ended = ended;
    }

    /** Who has the document, or whose check-out of it was broken; for readers who are signed in. */
    public Optional<CheckOut> find(Document document) {
        documents.requireRead(document);
        if (currentUser.find().isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return checkOuts.find(document.getId()).filter(one -> one.isActive(now) || one.isBroken(now));
    }

    /** Whether the check-out lasts. */
    public boolean isActive(CheckOut checkOut) {
        return checkOut.isActive(clock.instant());
    }

    /** Whether it is the reader's own. */
    public boolean isMine(CheckOut checkOut) {
        return currentUser.find().filter(user -> checkOut.isOf(user.personId())).isPresent();
    }

    /** Whether the reader may end someone's check-out. */
    public boolean mayBreak(Document document) {
        return access.may(Action.BREAK_CHECK_OUT, document.getNetwork().scope());
    }

    /**
     * Takes the document for the reader, for as long as the setting says. Once more by the same person changes nothing.
     *
     * @throws CheckedOutException when someone else has it
     */
    public void checkOut(String slug, long id) {
        Document document = hold(slug, id, Action.MAKE_DOCUMENT_VERSION);
        long me = currentUser.require().personId();
        Instant now = clock.instant();
        Optional<CheckOut> last = checkOuts.find(id);
        if (last.filter(one -> one.isActive(now) && one.isOf(me)).isPresent()) {
            return;
        }
        requireFree(document);
        CheckOut taken = last.orElseGet(() -> new CheckOut(document));
        taken.begin(people.personReference(me), now, settings.length());
        if (last.isEmpty()) {
            checkOuts.add(taken);
        }
        checkedOut.fire(new DocumentCheckedOut(document.getNetwork().getId(), id));
    }

    /** Gives up the reader's own check-out, without a new version. Nothing happens when it has ended already. */
    public void letGo(String slug, long id) {
        Document document = hold(slug, id, Action.MAKE_DOCUMENT_VERSION);
        if (release(document)) {
            ended.fire(new CheckOutEnded(document.getNetwork().getId(), id));
        }
    }

    /** Ends someone's check-out and tells that person. For coordinators. Nothing happens when it has ended already. */
    public void breakOpen(String slug, long id) {
        Document document = hold(slug, id, Action.BREAK_CHECK_OUT);
        SignedInUser coordinator = currentUser.require();
        Instant now = clock.instant();
        Optional<CheckOut> lasting = checkOuts.find(id).filter(one -> one.isActive(now));
        if (lasting.isEmpty()) {
            return;
        }
        lasting.get().breakOpen(people.personReference(coordinator.personId()), now);
        if (!lasting.get().isOf(coordinator.personId())) {
            mail.tellBroken(document, lasting.get().getPerson(), coordinator.name());
        }
        ended.fire(new CheckOutEnded(document.getNetwork().getId(), id));
    }

    private Document hold(String slug, long id, Action action) {
        Document document = documents.getReadable(slug, id);
        access.require(action, document.getNetwork().scope());
        return repository.lock(document);
    }

    /** Demands that nobody else has it. Within the caller's transaction, which holds the document. */
    void requireFree(Document document) {
        Optional<CheckOut> others = ofOthers(document);
        if (others.isPresent()) {
            throw new CheckedOutException(
                    others.get().getPerson().getName(), others.get().getExpiresAt());
        }
    }

    /** What someone else has. Within the caller's transaction, which holds the document. */
    Optional<CheckOut> ofOthers(Document document) {
        long me = currentUser.require().personId();
        Instant now = clock.instant();
        return checkOuts.find(document.getId()).filter(one -> one.isActive(now) && !one.isOf(me));
    }

    /** Ends the reader's own. Within the caller's transaction, which holds the document. @return whether there was one */
    boolean release(Document document) {
        long me = currentUser.require().personId();
        Optional<CheckOut> mine = checkOuts.find(document.getId()).filter(one -> one.isOf(me));
        mine.ifPresent(checkOuts::remove);
        return mine.isPresent();
    }
}
