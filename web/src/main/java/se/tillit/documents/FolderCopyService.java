package se.tillit.documents;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.tillit.networks.Network;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;

/** Copying a folder with all that lies in it, for those who may share documents in the network. */
@Service
public class FolderCopyService {

    static final int MOST = 500;

    private FolderRepository folders;
    private FolderMaker maker;
    private LibraryRepository library;
    private DocumentService documents;
    private DocumentChoice choice;
    private DocumentCopier copier;

    protected FolderCopyService() {}

    @Inject
    public FolderCopyService(
            FolderRepository folders,
            FolderMaker maker,
            LibraryRepository library,
            DocumentService documents,
            DocumentChoice choice,
            DocumentCopier copier) {
        this.folders = folders;
        this.maker = maker;
        this.library = library;
        this.documents = documents;
        this.choice = choice;
        this.copier = copier;
    }

    /**
     * A folder that the reader may copy.
     *
     * @throws NotFoundException when the network has none of this id
     */
    public Folder getForCopy(String slug, long id) {
        Network network = documents.requireMayPublish(slug);
        return folders.findTree(network.getId()).find(id).orElseThrow(NotFoundException::new);
    }

    /** A name for the copy that no folder beside the folder has, as a proposal: "Möten (2)". Fails as {@link #getForCopy} does. */
    public String freeName(String slug, long id) {
        Network network = documents.requireMayPublish(slug);
        FolderTree tree = folders.findTree(network.getId());
        Folder folder = tree.find(id).orElseThrow(NotFoundException::new);
        return FreeTitle.of(
                folder.getName(),
                names -> tree.in(folder.parent()).stream().map(Folder::getName).toList());
    }

    /**
     * Makes a folder of the same shape. Each document in it that the reader may read becomes a draft of the reader's
     * organisation ({@link DocumentCopier}); what lies in the folder stays as it is.
     *
     * @param typedName what the copy is called
     * @param target where it is to lie, also in the folder itself; empty for the top
     * @return the copy's id
     * @throws FolderNameTakenException when there is one of that name, also when the form was sent before
     * @throws FolderNameUnusableException when it is no name @throws FolderNameTooLongException when it is too long
     * @throws FolderTooDeepException when something in it would lie more than ten folders down
     * @throws FoldersTooManyException beyond a thousand folders
     * @throws FolderTooFullException when there are more than {@value #MOST} documents in it
     * @throws NotFoundException when the network has no such folder, or no such target
     */
    public long copy(String slug, long id, String typedName, Optional<Long> target) {
        Network network = choice.hold(slug);
        FolderTree tree = folders.lockTree(network.getId());
        choice.requirePlace(network, Optional.of(id));
        choice.requirePlace(network, target);
        FolderMaker.requireDepth(tree, id, target);
        FolderName name = FolderName.typed(typedName);
        maker.requireFree(network.getId(), target, name, "folderName");
        List<Long> places = tree.withAllBelow(id);
        if (tree.size() + places.size() > FolderMaker.MOST) {
            throw new FoldersTooManyException(FolderMaker.MOST);
        }
        List<Document> originals = originals(network, places);
        Map<Long, Long> copies = new HashMap<>();
        copies.put(id, maker.make(network.getId(), target, name).getId());
        // Each folder stands before those that lie in it.
        places.stream()
                .skip(1)
                .map(one -> tree.find(one).orElseThrow())
                .forEach(one -> copies.put(one.getId(), copyBelow(network, one, copies)));
        originals.forEach(one -> copier.copy(network, one, one.folder().map(copies::get), UUID.randomUUID()));
        return copies.get(id);
    }

    private long copyBelow(Network network, Folder folder, Map<Long, Long> copies) {
        return maker.make(network.getId(), folder.parent().map(copies::get), new FolderName(folder.getName()))
                .getId();
    }

    private List<Document> originals(Network network, Collection<Long> places) {
        List<Document> found = library.findDocumentsIn(network.getId(), documents.sight(network), places, MOST + 1);
        if (found.size() > MOST) {
            throw new FolderTooFullException(MOST);
        }
        return found;
    }
}
