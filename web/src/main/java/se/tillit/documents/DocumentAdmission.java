package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.NetworkRole;
import se.tillit.access.SignedInUser;
import se.tillit.networks.Network;

/**
 * Who may read a document, and who may know of one that is withheld. Registrars read the records of every network that
 * they may know of, also of those for members (domain.md O2, O3); of a secret network only where they are members.
 */
@ApplicationScoped
public class DocumentAdmission {

    private Access access;
    private CurrentUser currentUser;

    protected DocumentAdmission() {}

    @Inject
    public DocumentAdmission(Access access, CurrentUser currentUser) {
        this.access = access;
        this.currentUser = currentUser;
    }

    /**
     * Demands that the reader may read it. Fails as {@link Access#requireRead} does.
     *
     * @throws DocumentDisposedException when its content is gone, for those who may know of it
     */
    void requireReadable(Document document) {
        if (!isRecordOfReader(document)) {
            requireAdmitted(document);
        }
        if (document.isDisposed()) {
            throw new DocumentDisposedException(document);
        }
        if (!isContentOpen(document)) {
            access.requireFound(Optional.empty());
        }
    }

    /** Demands that the reader may know of it: who could read it, were it not withheld. */
    void requireShown(Document document) {
        if (isRecordOfReader(document)) {
            return;
        }
        requireAdmitted(document);
        if (document.isQuarantined() && !document.isDisposed() && !mayKnowOfQuarantined(document)) {
            access.requireFound(Optional.empty());
        }
    }

    private void requireAdmitted(Document document) {
        Network network = document.getNetwork();
        access.requireRead(network.getId(), network.getVisibility());
        if (document.isDraft()) {
            access.requireReadDraft(document.getOrganisation().getId());
        } else {
            access.requireRead(network.getId(), document.getVisibility());
        }
    }

    /** Whether the reader is a registrar who may know of the document's network. */
    boolean isRecordOfReader(Document document) {
        Network network = document.getNetwork();
        return !document.isDraft()
                && access.may(Action.REGISTER_RECORDS)
                && access.mayKnowOf(network.getId(), network.getVisibility());
    }

    /** Whether those who may know of it may read what is in it. */
    boolean isContentOpen(Document document) {
        return !document.isWithheld() || !document.isDisposed() && isRecordOfReader(document);
    }

    /** The organisation that it comes from, and whoever coordinates the network (domain.md O6). */
    private boolean mayKnowOfQuarantined(Document document) {
        return coordinates(document.getNetwork()) || document.getOrganisation().getId() == organisationOfReader();
    }

    boolean coordinates(Network network) {
        return currentUser
                .roleIn(network.getId())
                .filter(role -> role == NetworkRole.COORDINATOR)
                .isPresent();
    }

    long organisationOfReader() {
        return currentUser.find().map(SignedInUser::organisationId).orElse(0L);
    }
}
