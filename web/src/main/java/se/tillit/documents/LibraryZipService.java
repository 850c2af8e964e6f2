package se.tillit.documents;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;

/**
 * What of a library goes into a zip file: each document that the reader may read, and nothing else. Each of them counts as
 * opened once it has been sent.
 */
@Service
public class LibraryZipService {

    private LibraryRepository library;
    private FolderRepository folders;
    private DocumentService documents;
    private NetworkService networks;
    private DocumentOpenings openings;

    protected LibraryZipService() {}

    @Inject
    public LibraryZipService(
            LibraryRepository library,
            FolderRepository folders,
            DocumentService documents,
            NetworkService networks,
            DocumentOpenings openings) {
        this.library = library;
        this.folders = folders;
        this.documents = documents;
        this.networks = networks;
        this.openings = openings;
    }

    /**
     * A folder with all below it, or the whole library, for those who may read the network.
     *
     * @param folder empty for the whole library
     * @throws NotFoundException when the network has no such folder
     */
    public LibraryZip ofFolder(String slug, Optional<Long> folder) {
        Network network = networks.getReadable(slug);
        FolderTree tree = folders.findTree(network.getId());
        String name = folder.map(id -> tree.find(id).orElseThrow(NotFoundException::new))
                .map(Folder::getName)
                .orElse(network.getName());
        List<Long> places = folder.map(tree::withAllBelow).orElse(List.of());
        List<ZipSource> sources = library.findSources(network.getId(), documents.sight(network), places, List.of());
        return zip(name, tree, tree.way(folder).size(), sources);
    }

    /**
     * Some documents, side by side, for those who may read the network. What the reader may not read is left out.
     *
     * @throws NotFoundException when nothing is left
     */
    public LibraryZip ofDocuments(String slug, Collection<Long> ids) {
        Network network = networks.getReadable(slug);
        List<ZipSource> sources = ids.isEmpty()
                ? List.of()
                : library.findSources(network.getId(), documents.sight(network), List.of(), ids);
        if (sources.isEmpty()) {
            throw new NotFoundException();
        }
        return zip(network.getName(), new FolderTree(List.of()), 0, sources);
    }

    /**
     * Notes that the reader got documents of the network in a zip file. Fails as {@link #ofFolder} does.
     *
     * @param sent ids of what was in it; what the scanner held back or a lost connection kept away is not opened
     */
    public void noteSent(String slug, List<Long> sent) {
        Network network = networks.getReadable(slug);
        openings.noteAll(network, sent);
    }

    /** @param skipped steps from the top that the names do not tell, for the zip file itself is the folder */
    private static LibraryZip zip(String name, FolderTree tree, int skipped, List<ZipSource> sources) {
        ZipNames names = new ZipNames();
        List<LibraryZip.Entry> entries = sources.stream()
                .map(source -> {
                    List<Folder> way = tree.way(source.folder());
                    String path = names.of(
                            way.subList(Math.min(skipped, way.size()), way.size()),
                            source.file().fileName());
                    return new LibraryZip.Entry(source.documentId(), path, source.file(), source.changedAt());
                })
                .toList();
        return new LibraryZip(ZipNames.safe(name, ""), entries);
    }
}
