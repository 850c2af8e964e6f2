package se.tillit.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.tillit.networks.Network;
import se.tillit.shared.Service;

/**
 * Moving, renaming and copying documents, for those who may share documents in the network: what comes from their own
 * organisation, and everything for those who keep the library in order.
 */
@Service
public class DocumentArrangementService {

    private DocumentChoice choice;
    private DocumentRepository documents;
    private DocumentEditing editing;
    private DocumentCopier copier;
    private Event<DocumentMoved> moved;
    private Event<DocumentRenamed> renamed;

    protected DocumentArrangementService() {}

    @Inject
    public DocumentArrangementService(
            DocumentChoice choice,
            DocumentRepository documents,
            DocumentEditing editing,
            DocumentCopier copier,
            Event<DocumentMoved> moved,
            Event<DocumentRenamed> renamed) {
        this.choice = choice;
        this.documents = documents;
        this.editing = editing;
        this.copier = copier;
        this.moved = moved;
        this.renamed = renamed;
    }

    /** Whether the reader may move and rename a document that they read. */
    public boolean mayArrange(Document document) {
        return choice.othersAmong(document.getNetwork(), List.of(document)).isEmpty();
    }

    /**
     * Puts documents in another folder, all of them or none.
     *
     * @param folder empty for the top
     * @throws DocumentsOfOthersException when some come from other organisations, and the reader does not keep order
     * @throws TitlesTakenException when there are documents of these titles, or two of the chosen share one
     * @throws se.tillit.shared.NotFoundException when the folder, or all of the documents, are not there
     */
    public void move(String slug, Collection<Long> ids, Optional<Long> folder) {
        Network network = choice.hold(slug);
        choice.requirePlace(network, folder);
        List<Document> chosen = choice.find(network, ids).stream()
                .filter(document -> !document.folder().equals(folder))
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        choice.requireMayArrange(network, chosen);
        requireFree(network, chosen, folder);
        for (Document document : chosen) {
            document.putIn(folder);
            moved.fire(new DocumentMoved(network.getId(), document.getId()));
        }
    }

    private void requireFree(Network network, List<Document> chosen, Optional<Long> folder) {
        Set<String> seen = new HashSet<>();
        List<String> twice = chosen.stream()
                .map(Document::getTitle)
                .filter(title -> !seen.add(title.toLowerCase(Locale.ROOT)))
                .toList();
        List<String> taken = choice.taken(
                network,
                folder,
                chosen.stream().map(Document::getTitle).toList(),
                chosen.stream().map(Document::getId).toList());
        if (!taken.isEmpty() || !twice.isEmpty()) {
            throw new TitlesTakenException(taken.isEmpty() ? twice : taken);
        }
    }

    /**
     * Gives a document another title, which its history keeps. The file keeps its name, and versions stay what they were.
     *
     * @param openedTitle what it was called when the page was opened
     * @throws DocumentsOfOthersException when it comes from another organisation, and the reader does not keep order
     * @throws TitleChangedException when someone else has renamed it since
     * @throws TitleTakenException when another document in its folder has the title
     */
    public void rename(String slug, long id, String openedTitle, String title) {
        Network network = choice.hold(slug);
        Document document = choice.find(network, List.of(id)).get(0);
        choice.requireMayArrange(network, List.of(document));
        if (document.getTitle().equals(title)) {
            return;
        }
        if (!document.getTitle().equals(openedTitle)) {
            throw new TitleChangedException(document.getTitle());
        }
        if (!choice.taken(network, document.folder(), List.of(title), List.of(id))
                .isEmpty()) {
            throw new TitleTakenException(title);
        }
        editing.keep(document, FieldChange.between(DocumentField.TITLE, document.getTitle(), title));
        document.rename(title);
        renamed.fire(new DocumentRenamed(network.getId(), id));
    }

    /**
     * Makes drafts of the reader's organisation from documents that the reader may read ({@link DocumentCopier}).
     *
     * @param folder where the copies lie; empty for the top
     * @param key made when the form was shown, so that sending it twice copies once
     */
    public void copy(String slug, Collection<Long> ids, Optional<Long> folder, String key) {
        Network network = choice.hold(slug);
        choice.requirePlace(network, folder);
        for (Document document : choice.find(network, ids)) {
            UUID own = UUID.nameUUIDFromBytes((key + " " + document.getId()).getBytes(StandardCharsets.UTF_8));
            if (documents.findBySubmissionKey(own.toString()).isEmpty()) {
                copier.copy(network, document, folder, own);
            }
        }
    }
}
