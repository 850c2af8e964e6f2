package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.shared.NotFoundException;

/** The documents that someone has chosen to change in one go: which of them there are, and whether they may. */
@ApplicationScoped
class DocumentChoice {

    private LibraryRepository library;
    private FolderRepository folders;
    private DocumentRepository documents;
    private DocumentService service;
    private NetworkService networks;
    private Access access;
    private CurrentUser currentUser;

    protected DocumentChoice() {}

    @Inject
    DocumentChoice(
            LibraryRepository library,
            FolderRepository folders,
            DocumentRepository documents,
            DocumentService service,
            NetworkService networks,
            Access access,
            CurrentUser currentUser) {
        this.library = library;
        this.folders = folders;
        this.documents = documents;
        this.service = service;
        this.networks = networks;
        this.access = access;
        this.currentUser = currentUser;
    }

    /** The network, held until the commit, for those who may share documents in it. */
    Network hold(String slug) {
        documents.holdNetwork(slug);
        Network network = networks.getReadable(slug);
        access.require(Action.PUBLISH_DOCUMENT, network.scope());
        return network;
    }

    /**
     * Those of the documents that the reader may read; what has gone meanwhile is left out.
     *
     * @throws NotFoundException when none is left
     */
    List<Document> find(Network network, Collection<Long> ids) {
        List<Document> found = library.findDocuments(network.getId(), service.sight(network), ids);
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return found;
    }

    /**
     * Demands that the reader may arrange them: those of their own organisation, or all as one who keeps order.
     *
     * @throws DocumentsOfOthersException when some come from other organisations
     */
    void requireMayArrange(Network network, List<Document> chosen) {
        List<String> others = othersAmong(network, chosen);
        if (!others.isEmpty()) {
            throw new DocumentsOfOthersException(others);
        }
    }

    /** The titles of those that the reader may not arrange. */
    List<String> othersAmong(Network network, List<Document> chosen) {
        if (access.may(Action.ORGANISE_DOCUMENTS, network.scope())) {
            return List.of();
        }
        long own = currentUser.require().organisationId();
        return chosen.stream()
                .filter(document -> document.getOrganisation().getId() != own)
                .map(Document::getTitle)
                .toList();
    }

    /** Demands that the network has the folder; the top is always there. @throws NotFoundException when it has not */
    void requirePlace(Network network, Optional<Long> folder) {
        if (folder.filter(id -> !folders.holds(network.getId(), id)).isPresent()) {
            throw new NotFoundException();
        }
    }

    /** Those of these titles that other documents in a place have, as far as the reader may see. */
    List<String> taken(Network network, Optional<Long> folder, List<String> titles, List<Long> but) {
        return library.findTitles(network.getId(), service.sight(network), folder, titles, but);
    }
}
