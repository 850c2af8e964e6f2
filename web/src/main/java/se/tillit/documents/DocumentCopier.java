package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tillit.networks.Network;

/**
 * Makes drafts of the reader's organisation from documents that the reader may read, with what is said about them. Never
 * records: to share is a decision of its own, with its own warning (domain.md O1), and nobody shares in another
 * organisation's name. Within the transaction of a service that holds the network and has asked whether the reader may.
 */
@ApplicationScoped
class DocumentCopier {

    private DocumentChoice choice;
    private DocumentRepository documents;
    private DocumentMetadataRepository metadata;
    private VersionMaker maker;
    private Event<DocumentCopied> copied;

    protected DocumentCopier() {}

    @Inject
    DocumentCopier(
            DocumentChoice choice,
            DocumentRepository documents,
            DocumentMetadataRepository metadata,
            VersionMaker maker,
            Event<DocumentCopied> copied) {
        this.choice = choice;
        this.documents = documents;
        this.metadata = metadata;
        this.maker = maker;
        this.copied = copied;
    }

    /**
     * Copies a document. The file is stored once, however often it is copied.
     *
     * @param folder where the copy lies; empty for the top
     * @param key of the copy alone
     */
    void copy(Network network, Document original, Optional<Long> folder, UUID key) {
        String title = FreeTitle.of(original.getTitle(), titles -> choice.taken(network, folder, titles, List.of()));
        Document copy =
                new Document(network, title, original.getVisibility(), maker.version(original.file()), key.toString());
        copy.putIn(folder);
        documents.add(copy);
        metadata.find(original.getId()).ifPresent(said -> metadata.add(said.of(copy)));
        copied.fire(new DocumentCopied(network.getId(), copy.getId()));
    }
}
