package se.tillit.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;

/**
 * The trash of a network: drafts of the reader's own organisation, put there and taken back by those who may share
 * documents. What is shared never comes here (domain.md O5).
 */
@Service
public class DocumentTrashService {

    private DocumentChoice choice;
    private DocumentTrashRepository trash;
    private NetworkService networks;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private TrashSettings settings;
    private Event<DocumentDiscarded> discarded;
    private Event<DocumentRestored> restored;

    protected DocumentTrashService() {}

    @Inject
    public DocumentTrashService(
            DocumentChoice choice,
            DocumentTrashRepository trash,
            NetworkService networks,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            TrashSettings settings,
            Event<DocumentDiscarded> discarded,
            Event<DocumentRestored> restored) {
        this.choice = choice;
        this.trash = trash;
        this.networks = networks;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.settings = settings;
        this.discarded = discarded;
        this.restored = restored;
    }

    /**
     * The drafts of the reader's organisation that lie in the network's trash, the last one first.
     *
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     */
    public List<TrashedRow> list(String slug) {
        Network network = networks.getReadable(slug);
        long organisation = currentUser.require().organisationId();
        return trash.findRows(network.getId(), organisation).stream()
                .map(row -> row.until(settings.keptUntil(row.trashedAt())))
                .toList();
    }

    /** Whether the reader may put drafts in the network's trash and take them back. */
    public boolean mayUse(Network network) {
        return access.may(Action.PUBLISH_DOCUMENT, network.scope());
    }

    /**
     * Puts drafts of the reader's organisation in the trash, all of them or none.
     *
     * @throws RecordsStayException when some of them are shared
     */
    public void discard(String slug, Collection<Long> ids) {
        Network network = choice.hold(slug);
        // Drafts that the reader finds are their own organisation's.
        List<Document> chosen = choice.find(network, ids);
        List<String> records = chosen.stream()
                .filter(document -> !document.isDraft())
                .map(Document::getTitle)
                .toList();
        if (!records.isEmpty()) {
            throw new RecordsStayException(records);
        }
        Instant now = clock.instant();
        Person by = people.personReference(currentUser.require().personId());
        for (Document document : chosen) {
            document.discard(by, now);
            discarded.fire(new DocumentDiscarded(network.getId(), document.getId()));
        }
    }

    /**
     * Takes a draft of the reader's organisation back to the folder where it lay. Gets a number after its title when
     * another document there has that by now.
     *
     * @throws NotFoundException when it does not lie in the trash
     */
    public void restore(String slug, long id) {
        Network network = choice.hold(slug);
        Document document = trash.find(network.getId(), currentUser.require().organisationId(), id)
                .orElseThrow(NotFoundException::new);
        document.rename(FreeTitle.of(
                document.getTitle(), titles -> choice.taken(network, document.folder(), titles, List.of(id))));
        document.restore();
        restored.fire(new DocumentRestored(network.getId(), id));
    }

    /**
     * Removes for good what has lain in the trash of any network beyond the days of {@code tillit.documents.trash-days}; also
     * where the network has closed since, for working material is promised to go. Asked by the timer, for nobody.
     */
    public int removeExpired() {
        return trash.removeOlderThan(settings.lastKept(clock.instant()));
    }
}
