package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Makes folders within their limits. Whoever calls holds the network's row and has asked whether it may be done. */
@ApplicationScoped
class FolderMaker {

    static final int DEEPEST = 10;
    static final int MOST = 1_000;

    private FolderRepository folders;
    private Event<FolderCreated> created;

    protected FolderMaker() {}

    @Inject
    FolderMaker(FolderRepository folders, Event<FolderCreated> created) {
        this.folders = folders;
        this.created = created;
    }

    /**
     * Makes a folder that is not there.
     *
     * @throws FolderTooDeepException ten folders down
     * @throws FoldersTooManyException beyond a thousand in a network
     */
    Folder make(long networkId, Optional<Long> parentId, FolderName name) {
        FolderTree tree = folders.lockTree(networkId);
        if (tree.way(parentId).size() >= DEEPEST) {
            throw new FolderTooDeepException(DEEPEST);
        }
        if (tree.size() >= MOST) {
            throw new FoldersTooManyException(MOST);
        }
        Folder folder = new Folder(networkId, parentId, name);
        folders.add(folder);
        created.fire(new FolderCreated(networkId, folder.getId()));
        return folder;
    }

    /** Demands that a folder with all below it has room there. @throws FolderTooDeepException ten folders down */
    static void requireDepth(FolderTree tree, long folder, Optional<Long> target) {
        if (tree.way(target).size() + tree.height(folder) > DEEPEST) {
            throw new FolderTooDeepException(DEEPEST);
        }
    }

    /** Demands that no folder in a place has the name. @param field that said it @throws FolderNameTakenException else */
    void requireFree(long networkId, Optional<Long> parentId, FolderName name, String field) {
        if (folders.findByName(networkId, parentId, name).isPresent()) {
            throw new FolderNameTakenException(field, name.text());
        }
    }

    /** The last folder of a way, which is made as far as it is not there; the place itself when the way is empty. */
    Optional<Long> ensure(long networkId, Optional<Long> below, List<FolderName> way) {
        Optional<Long> at = below;
        for (FolderName name : way) {
            Optional<Long> parent = at;
            Folder folder = folders.findByName(networkId, parent, name).orElseGet(() -> make(networkId, parent, name));
            at = Optional.of(folder.getId());
        }
        return at;
    }
}
