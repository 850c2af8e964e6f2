package se.tillit.documents;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;
import se.tillit.files.reading.FileFacts;
import se.tillit.files.reading.TextExtraction;
import se.tillit.networks.Network;
import se.tillit.shared.Service;

/**
 * What is not said yet of the documents that the reader has uploaded for their own organisation: a title that tells
 * something, language, type, and what a picture shows (domain.md A9). Nobody is told of others' documents.
 */
@Service
public class LackingService {

    /** More are asked about once these are done. */
    static final int MOST = 20;

    private LackingRepository lacking;
    private DocumentMetadataRepository metadata;
    private DocumentService documents;
    private TextExtraction extraction;
    private Access access;
    private CurrentUser currentUser;

    protected LackingService() {}

    @Inject
    public LackingService(
            LackingRepository lacking,
            DocumentMetadataRepository metadata,
            DocumentService documents,
            TextExtraction extraction,
            Access access,
            CurrentUser currentUser) {
        this.lacking = lacking;
        this.metadata = metadata;
        this.documents = documents;
        this.extraction = extraction;
        this.access = access;
        this.currentUser = currentUser;
    }

    /** How many of the reader's own documents lack something; none for those who may not share documents here. */
    public long count(Network network) {
        return access.may(Action.PUBLISH_DOCUMENT, network.scope())
                ? lacking.count(network.getId(), currentUser.require())
                : 0;
    }

    /**
     * The latest of them, at most twenty. For those who may share documents in the network.
     *
     * @throws se.tillit.shared.AccessDeniedException for others who may read it
     */
    public List<LackingDocument> list(String slug) {
        Network network = documents.requireMayPublish(slug);
        return read(lacking.find(network.getId(), currentUser.require(), MOST));
    }

    /** Those of these documents that are the reader's own, by id. Fails as {@link #list} does. */
    public Map<Long, LackingDocument> find(String slug, Collection<Long> ids) {
        Network network = documents.requireMayPublish(slug);
        SignedInUser user = currentUser.require();
        List<Long> most = ids.stream().limit(MOST).toList();
        return read(lacking.findThese(network.getId(), user, most)).stream()
                .collect(Collectors.toMap(LackingDocument::id, Function.identity()));
    }

    /** Who changed these documents last, by their id, as far as it is kept. @param found by this service */
    public Map<Long, DocumentChange> lastChanges(List<LackingDocument> found) {
        return found.isEmpty()
                ? Map.of()
                : metadata
                        .findLastChanges(found.stream().map(LackingDocument::id).toList())
                        .stream()
                        .collect(Collectors.toMap(DocumentChange::getDocumentId, Function.identity()));
    }

    private List<LackingDocument> read(List<LackingDocument> found) {
        Map<String, FileFacts> facts =
                extraction.facts(found.stream().map(LackingDocument::sha256).toList());
        return found.stream()
                .map(one -> facts.containsKey(one.sha256()) ? read(one, facts.get(one.sha256())) : one)
                .toList();
    }

    private static LackingDocument read(LackingDocument document, FileFacts facts) {
        return document.read(facts.picturePages() > 0, DocumentWarnings.of(facts));
    }
}
