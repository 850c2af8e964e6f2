package se.tillit.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.networks.NetworkService;
import se.tillit.people.PeopleService;
import se.tillit.shared.Service;

/**
 * From draft to record: sharing a draft with other organisations, after its person has confirmed what that means
 * (domain.md O1). For those in its organisation who publish in its network.
 */
@Service
public class DocumentSharingService {

    private DocumentService documents;
    private DocumentRepository repository;
    private DocumentChoice choice;
    private CheckOutService checkOuts;
    private NetworkService networks;
    private PeopleService people;
    private SecrecyGate secrecy;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<DocumentPublished> published;

    protected DocumentSharingService() {}

    @Inject
    public DocumentSharingService(
            DocumentService documents,
            DocumentRepository repository,
            DocumentChoice choice,
            CheckOutService checkOuts,
            NetworkService networks,
            PeopleService people,
            SecrecyGate secrecy,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<DocumentPublished> published) {
        this.documents = documents;
        this.repository = repository;
        this.choice = choice;
        this.checkOuts = checkOuts;
        this.networks = networks;
        this.people = people;
        this.secrecy = secrecy;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.published = published;
    }

    /** Whether the reader may share a document that the reader may read. */
    public boolean mayShare(Document document) {
        return document.isDraft()
                && access.may(Action.PUBLISH_DOCUMENT, document.getNetwork().scope());
    }

    /** Demands that the reader may share what stands at this address; it may have been shared already. */
    public Document requireMayShare(String slug, long id) {
        Document document = documents.getReadable(slug, id);
        access.require(Action.PUBLISH_DOCUMENT, document.getNetwork().scope());
        return document;
    }

    /**
     * Shares a draft: its newest version becomes a record. What is shared already stays as it is.
     *
     * @param openedVersion the version that was confirmed
     * @throws DocumentChangedException when someone has saved another since
     * @throws CheckedOutException when someone else works on it
     * @throws TitleTakenException when another document in its folder has its title: one that was shared while this was a draft
     * @throws SecrecyException when it is under secrecy; @throws SecrecyUnansweredException when nobody has said
     */
    public void share(String slug, long id, int openedVersion, SecrecyAnswer answer) {
        repository.holdNetwork(slug);
        Document found = requireMayShare(slug, id);
        secrecy.requireOpen(answer, found.getNetwork());
        Document document = repository.lock(found);
        if (!document.isDraft()) {
            return;
        }
        document.requireNewest(openedVersion);
        checkOuts.requireFree(document);
        requireFreeTitle(document);
        Instant now = clock.instant();
        document.publish(people.personReference(currentUser.require().personId()), now);
        networks.touch(document.getNetwork().getId(), now);
        published.fire(new DocumentPublished(document.getNetwork().getId(), id));
    }

    private void requireFreeTitle(Document document) {
        String title = document.getTitle();
        if (!choice.taken(document.getNetwork(), document.folder(), List.of(title), List.of(document.getId()))
                .isEmpty()) {
            throw new TitleTakenException(title);
        }
    }
}
