package se.tillit.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;

/**
 * The folders of a network's library. Whoever may share documents makes folders for them; to rename, to move and to take
 * away is for those who keep the library in order.
 */
@Service
public class FolderService {

    private FolderRepository folders;
    private FolderMaker maker;
    private DocumentRepository documents;
    private NetworkService networks;
    private Access access;
    private Event<FolderRenamed> renamed;
    private Event<FolderMoved> moved;
    private Event<FolderRemoved> removed;

    protected FolderService() {}

    @Inject
    public FolderService(
            FolderRepository folders,
            FolderMaker maker,
            DocumentRepository documents,
            NetworkService networks,
            Access access,
            Event<FolderRenamed> renamed,
            Event<FolderMoved> moved,
            Event<FolderRemoved> removed) {
        this.folders = folders;
        this.maker = maker;
        this.documents = documents;
        this.networks = networks;
        this.access = access;
        this.renamed = renamed;
        this.moved = moved;
        this.removed = removed;
    }

    /** All folders of a network that the reader may read. */
    public FolderTree tree(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
        return folders.findTree(network.getId());
    }

    /** Whether the reader may rename and take away folders, and put others' documents in order. */
    public boolean mayOrganise(Network network) {
        return access.may(Action.ORGANISE_DOCUMENTS, network.scope());
    }

    /**
     * A folder, for those who may rename it and take it away.
     *
     * @throws NotFoundException when the network has none of this id
     */
    public Folder getForChange(String slug, long id) {
        Network network = networks.getReadable(slug);
        access.require(Action.ORGANISE_DOCUMENTS, network.scope());
        return folders.findTree(network.getId()).find(id).orElseThrow(NotFoundException::new);
    }

    /**
     * Makes a folder, for those who may share documents in the network.
     *
     * @param parentId the folder that it lies in; empty at the top
     * @return its id
     * @throws FolderNameTakenException when there is one of that name
     * @throws FolderNameUnusableException when it is no name @throws FolderNameTooLongException when it is too long
     * @throws FolderTooDeepException ten folders down
     * @throws FoldersTooManyException beyond a thousand
     * @throws NotFoundException when the network has no such parent
     */
    public long create(String slug, Optional<Long> parentId, String typedName) {
        Network network = held(slug, Action.PUBLISH_DOCUMENT);
        requirePlace(network, parentId);
        FolderName name = FolderName.typed(typedName);
        maker.requireFree(network.getId(), parentId, name, "folderName");
        return maker.make(network.getId(), parentId, name).getId();
    }

    /**
     * The folder at the end of a way of names, made as far as it is not there: for whole folders that are uploaded or
     * unpacked, by those who may share documents in the network. Names are made harmless and shortened.
     *
     * @param below where the way begins; empty at the top
     * @return the place {@code below} itself when the way is empty
     * @throws FolderNameUnusableException when a step is no name, such as {@code ..}
     * @throws FolderTooDeepException ten folders down
     * @throws FoldersTooManyException beyond a thousand
     * @throws NotFoundException when the network has no folder {@code below}
     */
    public Optional<Long> ensure(String slug, Optional<Long> below, List<String> way) {
        Network network = held(slug, Action.PUBLISH_DOCUMENT);
        requirePlace(network, below);
        return maker.ensure(
                network.getId(), below, way.stream().map(FolderName::foreign).toList());
    }

    /**
     * Gives a folder another name, for those who keep the library in order.
     *
     * @param openedName what it was called when the page was opened
     * @throws FolderRenamedException when someone else has renamed it since
     * @throws FolderNameTakenException when there is another one of that name
     */
    public void rename(String slug, long id, String openedName, String typedName) {
        Network network = held(slug, Action.ORGANISE_DOCUMENTS);
        Folder folder = requirePlace(network, Optional.of(id)).orElseThrow(NotFoundException::new);
        FolderName name = FolderName.typed(typedName);
        if (folder.getName().equals(name.text())) {
            return;
        }
        if (!folder.getName().equals(openedName)) {
            throw new FolderRenamedException(folder.getName());
        }
        if (folders.findByName(network.getId(), folder.parent(), name)
                .filter(other -> !other.getId().equals(id))
                .isPresent()) {
            throw new FolderNameTakenException("folderName", name.text());
        }
        folder.rename(name);
        renamed.fire(new FolderRenamed(network.getId(), id));
    }

    /**
     * Where a folder can be put: every folder of the network but itself and those in it. For those who keep the library in
     * order.
     *
     * @throws NotFoundException when the network has none of this id
     */
    public FolderTree targets(String slug, long id) {
        Network network = networks.getReadable(slug);
        access.require(Action.ORGANISE_DOCUMENTS, network.scope());
        FolderTree tree = folders.findTree(network.getId());
        Folder folder = tree.find(id).orElseThrow(NotFoundException::new);
        return tree.without(folder.getId());
    }

    /**
     * Puts a folder, with all that lies in it, into another folder of its network, for those who keep the library in order.
     * Who moves holds the network, so two folders never end up in each other.
     *
     * @param opened where it lay when the page was opened; empty for the top
     * @param target where it is to lie; empty for the top
     * @throws FolderMovedException when someone else has moved it since
     * @throws FolderIntoItselfException when the target is the folder itself or lies in it
     * @throws FolderTooDeepException when something in it would lie more than ten folders down
     * @throws FolderNameTakenException when there is one of its name
     * @throws NotFoundException when the network has no such folder, or no such target
     */
    public void move(String slug, long id, Optional<Long> opened, Optional<Long> target) {
        Network network = held(slug, Action.ORGANISE_DOCUMENTS);
        FolderTree tree = folders.lockTree(network.getId());
        Folder folder = tree.find(id).orElseThrow(NotFoundException::new);
        if (target.isPresent() && target.flatMap(tree::find).isEmpty()) {
            throw new NotFoundException();
        }
        if (folder.parent().equals(target)) {
            return;
        }
        if (!folder.parent().equals(opened)) {
            throw new FolderMovedException(folder.getName());
        }
        requireRoom(tree, folder, target);
        maker.requireFree(network.getId(), target, new FolderName(folder.getName()), "target");
        folder.putIn(target);
        moved.fire(new FolderMoved(network.getId(), id));
    }

    private static void requireRoom(FolderTree tree, Folder folder, Optional<Long> target) {
        if (target.filter(tree.withAllBelow(folder.getId())::contains).isPresent()) {
            throw new FolderIntoItselfException(folder.getName());
        }
        FolderMaker.requireDepth(tree, folder.getId(), target);
    }

    /**
     * Takes away an empty folder, for those who keep the library in order.
     *
     * @return the place that it lay in
     * @throws FolderNotEmptyException when there is something in it, seen by the reader or not
     */
    public Optional<Long> remove(String slug, long id) {
        Network network = held(slug, Action.ORGANISE_DOCUMENTS);
        FolderTree tree = folders.lockTree(network.getId());
        Folder folder = tree.find(id).orElseThrow(NotFoundException::new);
        if (!tree.in(Optional.of(id)).isEmpty() || folders.holdsDocuments(id)) {
            throw new FolderNotEmptyException(folder.getName());
        }
        folders.leaveTrash(folder);
        folders.remove(folder);
        removed.fire(new FolderRemoved(network.getId(), id));
        return folder.parent();
    }

    private Network held(String slug, Action action) {
        documents.holdNetwork(slug);
        Network network = networks.getReadable(slug);
        access.require(action, network.scope());
        return network;
    }

    private Optional<Folder> requirePlace(Network network, Optional<Long> id) {
        FolderTree tree = folders.lockTree(network.getId());
        return id.map(wanted -> tree.find(wanted).orElseThrow(NotFoundException::new));
    }
}
