package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.NetworkScope;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.NotFoundException;

/** Who may change what is said about a document, and the history of such changes. Within a service's transaction. */
@ApplicationScoped
public class DocumentEditing {

    private DocumentRepository documents;
    private DocumentMetadataRepository metadata;
    private DocumentAdmission admission;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;

    protected DocumentEditing() {}

    @Inject
    public DocumentEditing(
            DocumentRepository documents,
            DocumentMetadataRepository metadata,
            DocumentAdmission admission,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock) {
        this.documents = documents;
        this.metadata = metadata;
        this.admission = admission;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the reader is one of its own organisation's publishers, or coordinates its network. */
    boolean mayEdit(Document document) {
        NetworkScope network = document.getNetwork().scope();
        boolean own = document.getOrganisation().getId() == admission.organisationOfReader();
        return access.may(Action.EDIT_ANY_DOCUMENT, network) || own && access.may(Action.PUBLISH_DOCUMENT, network);
    }

    /** Demands it of a readable document. @throws AccessDeniedException for others */
    void requireMayEdit(Document document) {
        currentUser.require();
        if (!mayEdit(document)) {
            throw new AccessDeniedException();
        }
    }

    /**
     * A document of that network as it is now, held with its network until the transaction ends. The first thing to ask for: what is read
     * after it includes what the one before wrote.
     *
     * @throws NotFoundException when there is none that the reader may read @throws AccessDeniedException as above
     */
    Document hold(String slug, long id) {
        documents.holdNetwork(slug);
        Document document = access.requireFound(held(slug, id));
        admission.requireReadable(document);
        requireMayEdit(document);
        return document;
    }

    private Optional<Document> held(String slug, long id) {
        return documents.lock(id).filter(document -> !document.isTrashed()).filter(document -> document.getNetwork()
                .getSlug()
                .equals(slug));
    }

    /** Keeps who changed what. */
    void keep(Document document, Stream<FieldChange> changes) {
        Person person = people.personReference(currentUser.require().personId());
        Instant now = clock.instant();
        changes.forEach(change -> metadata.add(new DocumentChange(document.getId(), change, person, now)));
    }
}
