package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;
import se.tillit.files.StoredFile;
import se.tillit.networks.NetworkService;
import se.tillit.people.PeopleService;

/**
 * Gives a document its next version, on behalf of the reader's organisation, and ends the reader's check-out. Within the
 * transaction of a service that has asked whether the reader may, and holds the document.
 */
@ApplicationScoped
public class VersionMaker {

    private NetworkService networks;
    private PeopleService people;
    private CheckOutService checkOuts;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<DocumentVersionMade> made;

    protected VersionMaker() {}

    @Inject
    public VersionMaker(
            NetworkService networks,
            PeopleService people,
            CheckOutService checkOuts,
            CurrentUser currentUser,
            Clock clock,
            Event<DocumentVersionMade> made) {
        this.networks = networks;
        this.people = people;
        this.checkOuts = checkOuts;
        this.currentUser = currentUser;
        this.clock = clock;
        this.made = made;
    }

    /** A version of the reader, now. */
    NewVersion version(StoredFile file) {
        SignedInUser user = currentUser.require();
        return new NewVersion(
                file,
                people.personReference(user.personId()),
                people.organisationReference(user.organisationId()),
                clock.instant());
    }

    /** @param note what is new; empty when nothing is said */
    void renew(Document document, StoredFile file, String note) {
        document.renew(version(file), note.isEmpty() ? null : note);
        finish(document);
    }

    void restore(Document document, DocumentVersion old) {
        document.restore(old, version(old.file()));
        finish(document);
    }

    private void finish(Document document) {
        checkOuts.release(document);
        long networkId = document.getNetwork().getId();
        // What an organisation does with its draft is nothing that the network shows.
        if (!document.isDraft()) {
            networks.touch(networkId, clock.instant());
        }
        made.fire(new DocumentVersionMade(networkId, document.getId(), document.getVersionNumber()));
    }
}
