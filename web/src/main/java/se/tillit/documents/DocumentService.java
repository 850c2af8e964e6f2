package se.tillit.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;
import se.tillit.access.Visibility;
import se.tillit.files.StoredFile;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;

/** Reading and publishing documents. Who may read is decided for the network and for each document. */
@Service
public class DocumentService {

    private DocumentRepository documents;
    private FolderRepository folders;
    private LibraryRepository library;
    private DocumentAdmission admission;
    private NetworkService networks;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private SecrecyGate secrecy;
    private Event<DocumentPublished> published;
    private Event<DocumentDrafted> drafted;

    protected DocumentService() {}

    @Inject
    public DocumentService(
            DocumentRepository documents,
            FolderRepository folders,
            LibraryRepository library,
            DocumentAdmission admission,
            NetworkService networks,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            SecrecyGate secrecy,
            Event<DocumentPublished> published,
            Event<DocumentDrafted> drafted) {
        this.documents = documents;
        this.folders = folders;
        this.library = library;
        this.admission = admission;
        this.networks = networks;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.secrecy = secrecy;
        this.published = published;
        this.drafted = drafted;
    }

    /** The newest documents of a network that the reader may read. */
    public List<DocumentRow> latest(Network network, int most) {
        return documents.findByNetwork(network.getId(), sight(network), 0, most);
    }

    /** Policy documents, agreements and reports of a network that the reader may read, the newest first. */
    public List<DocumentRow> key(Network network, int most) {
        return documents.findKey(network.getId(), sight(network), most);
    }

    /** What was published lately in the networks that the reader is a member of; nothing for an anonymous reader. */
    public List<DocumentRow> newInMine(Duration lately, int most) {
        return documents.findPublishedSince(
                currentUser.allRoles().keySet(), clock.instant().minus(lately), most);
    }

    /** What the reader may see of a network's documents. Fails as {@link Access#requireRead} does. */
    DocumentSight sight(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
        Set<Visibility> visibilities = Arrays.stream(Visibility.values())
                .filter(visibility -> access.mayRead(network.getId(), visibility))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Visibility.class)));
        return new DocumentSight(
                visibilities,
                currentUser.find().map(SignedInUser::organisationId).orElse(0L));
    }

    /**
     * A document that the reader may read: a shared one as far as its network and it itself allow, a draft within its own
     * organisation (domain.md O1). What is quarantined is there for registrars only, what is disposed of for nobody.
     *
     * @throws DocumentDisposedException when its content is gone, for those who could read it
     * @throws se.tillit.shared.NotFoundException when there is none, or none that the reader may know of
     * @throws se.tillit.shared.SignInRequiredException when an anonymous reader must sign in first
     */
    public Document getReadable(long id) {
        Document document = access.requireFound(documents.find(id));
        requireRead(document);
        return document;
    }

    /** Demands that the reader may read what was found already. Fails as {@link #getReadable(long)} does. */
    void requireRead(Document document) {
        admission.requireReadable(document);
    }

    /** A readable document of that network. Fails as {@link #getReadable(long)} does, also for one of another network. */
    public Document getReadable(String slug, long id) {
        Network network = networks.getReadable(slug);
        Document document = getReadable(id);
        if (!document.getNetwork().getId().equals(network.getId())) {
            throw new NotFoundException();
        }
        return document;
    }

    /** The versions of a readable document that the reader may read, the newest first. */
    public List<DocumentVersion> versions(Document document) {
        requireRead(document);
        return documents.findVersions(document.getId()).stream()
                .filter(version -> mayRead(document, version.getNumber()))
                .toList();
    }

    /** One version that the reader may read. Fails as {@link #getReadable(long)} does. */
    public DocumentVersion getVersion(long id, int number) {
        Document document = getReadable(id);
        if (!mayRead(document, number)) {
            throw new NotFoundException();
        }
        return documents.findVersion(id, number).orElseThrow(NotFoundException::new);
    }

    /** What a draft was before it was shared stays within its organisation (domain.md O1). */
    private boolean mayRead(Document document, int number) {
        return document.isSharedVersion(number)
                || currentUser
                        .find()
                        .filter(user -> user.organisationId()
                                == document.getOrganisation().getId())
                        .isPresent();
    }

    /** Whether the reader may share documents in this network. */
    public boolean mayPublish(Network network) {
        return access.may(Action.PUBLISH_DOCUMENT, network.scope());
    }

    /** Demands it. Fails as {@link Access#require(Action, se.tillit.access.NetworkScope)} does. */
    public Network requireMayPublish(String slug) {
        Network network = networks.getReadable(slug);
        access.require(Action.PUBLISH_DOCUMENT, network.scope());
        return network;
    }

    /**
     * Demands that the reader may upload what is asked for, before its file is taken in.
     *
     * @throws SecrecyUnansweredException when it is to be shared and nobody has said whether it is under secrecy
     * @throws SecrecyException when it is under secrecy
     * @throws VisibilityTooWideException when its network is narrower
     */
    public void requireMayReceive(Submission submission) {
        requireOpen(submission, requireMayPublish(submission.slug()));
    }

    private void requireOpen(Submission submission, Network network) {
        if (!DocumentVisibilityService.choices(network).contains(submission.visibility())) {
            throw new VisibilityTooWideException();
        }
        if (submission.isDraft()) {
            secrecy.requireNotSecret(submission.secrecy(), network);
        } else {
            secrecy.requireOpen(submission.secrecy(), network);
        }
    }

    /**
     * Publishes a file that lies in the store, or keeps it as a draft, on behalf of the reader's organisation. Twice the
     * same changes nothing. Gets a number after its title when another document in its folder has that. Fails as
     * {@link #requireMayReceive(Submission)} does.
     */
    public void publish(Submission submission, StoredFile file) {
        documents.holdNetwork(submission.slug());
        Network network = requireMayPublish(submission.slug());
        requireOpen(submission, network);
        SignedInUser user = currentUser.require();
        String key = submission.keyOf(network.getId(), user.personId(), file.sha256());
        Optional<Document> earlier = documents.findBySubmissionKey(key);
        if (earlier.isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Person author = people.personReference(user.personId());
        NewVersion first = new NewVersion(file, author, people.organisationReference(user.organisationId()), now);
        // A folder that has gone while the file was on its way is no reason to lose the file.
        Optional<Long> place = submission.folder().filter(folder -> folders.holds(network.getId(), folder));
        String title = freeTitle(network, place, submission.titleFor(file.fileName()));
        Document document = new Document(network, title, submission.visibility(), first, key);
        document.putIn(place);
        if (submission.isDraft()) {
            documents.add(document);
            drafted.fire(new DocumentDrafted(network.getId(), document.getId()));
            return;
        }
        document.publish(author, now);
        documents.add(document);
        networks.touch(network.getId(), now);
        published.fire(new DocumentPublished(network.getId(), document.getId()));
    }

    private String freeTitle(Network network, Optional<Long> place, String wanted) {
        DocumentSight sight = sight(network);
        return FreeTitle.of(wanted, titles -> library.findTitles(network.getId(), sight, place, titles, List.of()));
    }
}
