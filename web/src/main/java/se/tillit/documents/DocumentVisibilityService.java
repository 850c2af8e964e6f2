package se.tillit.documents;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import se.tillit.access.Visibility;
import se.tillit.networks.Network;
import se.tillit.shared.Service;

/**
 * Who may read a document, chosen for each (domain.md O7). Changed by its own organisation's publishers and the network's
 * coordinator; each request asks the row anew, so a change counts at once.
 */
@Service
public class DocumentVisibilityService {

    private DocumentService documents;
    private DocumentEditing editing;

    protected DocumentVisibilityService() {}

    @Inject
    public DocumentVisibilityService(DocumentService documents, DocumentEditing editing) {
        this.documents = documents;
        this.editing = editing;
    }

    /** The choices that mean something in a network: nobody can read a document who cannot read its network. */
    public static List<Visibility> choices(Network network) {
        return Arrays.stream(Visibility.values())
                .filter(choice -> choice != Visibility.SECRET)
                .filter(choice -> choice == Visibility.MEMBERS || choice.compareTo(network.getVisibility()) >= 0)
                .toList();
    }

    /** A document whose readers the reader may choose. Fails as {@link DocumentMetadataService#get} does. */
    public Document get(String slug, long id) {
        Document document = documents.getReadable(slug, id);
        editing.requireMayEdit(document);
        return document;
    }

    /**
     * Chooses who may read it. Choosing what is chosen already changes nothing. Fails as {@link #get} does.
     *
     * @param opened what was chosen when the form was opened
     * @param confirmed whether someone has said that more people shall read it
     * @throws DetailsChangedException when someone else has chosen something else since
     * @throws VisibilityTooWideException when its network is narrower
     * @throws WiderNotConfirmedException when more people would read it and that is not confirmed
     */
    public void choose(String slug, long id, Visibility opened, Visibility wanted, boolean confirmed) {
        Document document = editing.hold(slug, id);
        Visibility saved = document.getVisibility();
        if (saved == wanted) {
            return;
        }
        if (saved != opened) {
            throw new DetailsChangedException();
        }
        if (!choices(document.getNetwork()).contains(wanted)) {
            throw new VisibilityTooWideException();
        }
        if (wanted.compareTo(saved) < 0 && !confirmed) {
            throw new WiderNotConfirmedException();
        }
        editing.keep(document, FieldChange.between(DocumentField.VISIBILITY, saved, wanted));
        document.showTo(wanted);
    }
}
