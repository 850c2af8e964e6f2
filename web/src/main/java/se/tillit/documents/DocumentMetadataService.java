package se.tillit.documents;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.tillit.access.CurrentUser;
import se.tillit.people.PeopleService;
import se.tillit.people.PolicyArea;
import se.tillit.shared.Service;

/**
 * What is said about a document, changing it, and what it was before. Whoever may read the document reads what is said; its
 * own organisation's publishers and the network's coordinator change it.
 */
@Service
public class DocumentMetadataService {

    private static final int MOST_CHANGES = 50;

    private DocumentMetadataRepository metadata;
    private DocumentService documents;
    private DocumentEditing editing;
    private DocumentChoice choice;
    private PeopleService people;
    private CurrentUser currentUser;

    protected DocumentMetadataService() {}

    @Inject
    public DocumentMetadataService(
            DocumentMetadataRepository metadata,
            DocumentService documents,
            DocumentEditing editing,
            DocumentChoice choice,
            PeopleService people,
            CurrentUser currentUser) {
        this.metadata = metadata;
        this.documents = documents;
        this.editing = editing;
        this.choice = choice;
        this.people = people;
        this.currentUser = currentUser;
    }

    /** What is said about a document that the reader may read. */
    public DocumentMetadata of(Document document) {
        documents.requireRead(document);
        long id = document.getId();
        return metadata.find(id).orElseGet(() -> new DocumentMetadata(id));
    }

    /** What has been changed, the newest first; nothing for an anonymous reader, who is told of no people. */
    public List<DocumentChange> changes(Document document) {
        if (currentUser.find().isEmpty()) {
            return List.of();
        }
        documents.requireRead(document);
        return metadata.findChanges(document.getId(), MOST_CHANGES);
    }

    public boolean mayChange(Document document) {
        return editing.mayEdit(document);
    }

    /** The kinds of documents that there are. Anyone may ask. */
    public List<DocumentType> types() {
        return metadata.findTypes();
    }

    /**
     * A document that the reader may change, with what is said about it.
     *
     * @throws se.tillit.shared.NotFoundException when there is none that the reader may read
     * @throws se.tillit.shared.AccessDeniedException for others than its organisation's publishers and the coordinator
     */
    public DescribedDocument get(String slug, long id) {
        Document document = documents.getReadable(slug, id);
        editing.requireMayEdit(document);
        return new DescribedDocument(
                document, of(document), metadata.findChanges(id, 1).stream().findFirst());
    }

    /**
     * Says anew what a document is. Saying what is already said changes nothing, so a double click is harmless. Fails as
     * {@link #get} does.
     *
     * @param opened fingerprint of what was said when the form was opened
     * @throws DetailsChangedException when someone else has said something else since
     * @throws TitleTakenException when another document in its folder has the new title
     */
    public void change(String slug, long id, String opened, MetadataDetails details) {
        Document document = editing.hold(slug, id);
        DocumentMetadata said = metadata.find(id).orElseGet(() -> begin(id));
        MetadataDetails saved = said.details(document.getTitle());
        if (saved.equals(details)) {
            return;
        }
        if (!saved.fingerprint().equals(opened)) {
            throw new DetailsChangedException();
        }
        say(document, said, details);
    }

    /**
     * Says the basic part of what a document is, and leaves the rest as it is. Fails as {@link #change} does.
     *
     * @param opened fingerprint of the basic part when the form was opened
     */
    public void fill(String slug, long id, String opened, BasicDetails basics) {
        Document document = editing.hold(slug, id);
        DocumentMetadata said = metadata.find(id).orElseGet(() -> begin(id));
        MetadataDetails saved = said.details(document.getTitle());
        MetadataDetails details = saved.with(basics);
        if (saved.equals(details)) {
            return;
        }
        if (!saved.basics().fingerprint().equals(opened)) {
            throw new DetailsChangedException();
        }
        say(document, said, details);
    }

    private void say(Document document, DocumentMetadata said, MetadataDetails details) {
        requireFree(document, details.title());
        MetadataDetails saved = said.details(document.getTitle());
        DocumentType type = chosenType(details);
        PolicyArea area = chosenArea(details);
        editing.keep(document, changes(said, saved, details, type, area));
        document.rename(details.title());
        said.describe(details, type, area);
    }

    /** Whoever gives a title holds the network, so that no two documents of a folder get the same. */
    private void requireFree(Document document, String title) {
        if (!document.getTitle().equals(title)
                && !choice.taken(document.getNetwork(), document.folder(), List.of(title), List.of(document.getId()))
                        .isEmpty()) {
            throw new TitleTakenException(title);
        }
    }

    private DocumentMetadata begin(long id) {
        DocumentMetadata said = new DocumentMetadata(id);
        metadata.add(said);
        return said;
    }

    private DocumentType chosenType(MetadataDetails details) {
        return metadata.findTypes().stream()
                .filter(type -> type.getId().equals(details.documentTypeId()))
                .findFirst()
                .orElse(null);
    }

    private PolicyArea chosenArea(MetadataDetails details) {
        return people.policyAreas().stream()
                .filter(area -> area.getId().equals(details.policyAreaId()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<FieldChange> changes(
            DocumentMetadata said, MetadataDetails saved, MetadataDetails typed, DocumentType type, PolicyArea area) {
        return Stream.of(
                        FieldChange.between(DocumentField.TITLE, saved.title(), typed.title()),
                        FieldChange.between(DocumentField.DESCRIPTION, saved.description(), typed.description()),
                        FieldChange.between(DocumentField.LANGUAGE, saved.language(), typed.language()),
                        FieldChange.between(DocumentField.TYPE, name(said.getType()), name(type)),
                        FieldChange.between(DocumentField.TAGS, joined(saved.tags()), joined(typed.tags())),
                        FieldChange.between(DocumentField.POLICY_AREA, name(said.getPolicyArea()), name(area)),
                        FieldChange.between(
                                DocumentField.COPYRIGHT_OWNER, saved.copyrightOwner(), typed.copyrightOwner()),
                        FieldChange.between(DocumentField.SPREADING, saved.spreading(), typed.spreading()),
                        FieldChange.between(DocumentField.ALT_TEXT, saved.altText(), typed.altText()),
                        FieldChange.between(DocumentField.INFO_CLASS, saved.infoClass(), typed.infoClass()))
                .flatMap(change -> change);
    }

    private static String joined(List<String> tags) {
        return String.join(", ", tags);
    }

    private static String name(DocumentType type) {
        return type == null ? null : type.getNameSwedish();
    }

    private static String name(PolicyArea area) {
        return area == null ? null : area.getNameSwedish();
    }
}
