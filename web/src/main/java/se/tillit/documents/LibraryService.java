package se.tillit.documents;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tillit.access.CurrentUser;
import se.tillit.networks.Network;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Paging;
import se.tillit.shared.Service;

/** Looking into a network's library: folders, and the documents that the reader may read. */
@Service
public class LibraryService {

    static final int PAGE_SIZE = 50;

    private LibraryRepository library;
    private FolderRepository folders;
    private DocumentService documents;
    private CurrentUser currentUser;
    private Clock clock;

    protected LibraryService() {}

    @Inject
    public LibraryService(
            LibraryRepository library,
            FolderRepository folders,
            DocumentService documents,
            CurrentUser currentUser,
            Clock clock) {
        this.library = library;
        this.folders = folders;
        this.documents = documents;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A page of a place in the library, or of what is found below it; the nearest page when there is no such number. For
     * those who may read the network.
     *
     * @throws NotFoundException when the network has no such folder
     */
    public LibraryPage page(Network network, LibraryFilter filter, int number) {
        DocumentSight sight = documents.sight(network);
        FolderTree tree = folders.findTree(network.getId());
        requirePlace(tree, filter.folder());
        List<Long> places = filter.folder().map(tree::withAllBelow).orElse(List.of());
        Map<Long, Long> counts = library.countByFolder(network.getId(), sight);
        long total = filter.isSearch()
                ? library.count(network.getId(), sight, filter, places)
                : counts.getOrDefault(filter.folder().orElse(0L), 0L);
        Paging paging = Paging.of(total, PAGE_SIZE, number);
        List<DocumentRow> rows = total == 0
                ? List.of()
                : library.find(network.getId(), sight, filter, places, paging.first(), PAGE_SIZE);
        return new LibraryPage(
                tree,
                folderRows(tree, filter, counts),
                rows,
                total,
                paging.page(),
                paging.pages(),
                sum(counts, counts.keySet()),
                marks(rows));
    }

    /** Who has checked out a document is told to those who are signed in. */
    private Map<Long, RowMark> marks(List<DocumentRow> rows) {
        boolean signedIn = currentUser.find().isPresent();
        return library.findMarks(rows.stream().map(DocumentRow::id).toList(), clock.instant()).stream()
                .map(mark -> signedIn ? mark : new RowMark(mark.documentId(), null, mark.pictured()))
                .collect(Collectors.toMap(RowMark::documentId, Function.identity()));
    }

    private static void requirePlace(FolderTree tree, Optional<Long> folder) {
        if (folder.isPresent() && folder.flatMap(tree::find).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private static List<FolderRow> folderRows(FolderTree tree, LibraryFilter filter, Map<Long, Long> counts) {
        return filter.isSearch()
                ? List.of()
                : tree.in(filter.folder()).stream()
                        .map(folder -> new FolderRow(folder, sum(counts, tree.withAllBelow(folder.getId()))))
                        .toList();
    }

    private static long sum(Map<Long, Long> counts, Collection<Long> folders) {
        return folders.stream()
                .mapToLong(folder -> counts.getOrDefault(folder, 0L))
                .sum();
    }

    /** Those of these documents of the network that the reader may read, by title; others are left out. */
    public List<DocumentRow> chosen(Network network, Collection<Long> ids) {
        return library.findRows(network.getId(), documents.sight(network), ids);
    }
}
