package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.tillit.documents.DocumentRow;
import se.tillit.documents.DocumentService;
import se.tillit.documents.DocumentTrashService;
import se.tillit.documents.FileGroup;
import se.tillit.documents.Folder;
import se.tillit.documents.FolderService;
import se.tillit.documents.LibraryFilter;
import se.tillit.documents.LibraryPage;
import se.tillit.documents.LibraryService;
import se.tillit.documents.LibrarySort;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/{slug}/dokument}: what the network shares, as far as the reader may read it; 50 a page. Where and what
 * stands in the address: {@code ?mapp=7&q=plan&typ=pdf&sortera=titel&riktning=stigande&sida=2}.
 */
@Named
@RequestScoped
public class DocumentListBacking {

    private static final int LONGEST_WORDS = 100;

    @Inject
    private DocumentService documents;

    @Inject
    private LibraryService library;

    @Inject
    private FolderService folders;

    @Inject
    private DocumentTrashService trash;

    @Inject
    private NetworkService networks;

    @Inject
    private PageBacking page;

    private Network network;
    private LibraryFilter filter;
    private LibraryPage list;
    private Boolean mayPublish;

    /** Reads the library before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getList();
    }

    private Network getNetwork() {
        if (network == null) {
            network = networks.getReadable(page.parameter("slug"));
        }
        return network;
    }

    public LibraryPage getList() {
        if (list == null) {
            list = library.page(getNetwork(), getFilter(), page.getListPage());
        }
        return list;
    }

    public LibraryFilter getFilter() {
        if (filter == null) {
            String words = page.typed("q");
            LibrarySort sort = LibraryWords.sort(page.parameter(LibraryWords.SORT));
            filter = new LibraryFilter(
                    place(),
                    words.substring(0, Math.min(words.length(), LONGEST_WORDS)),
                    LibraryWords.group(page.parameter(LibraryWords.GROUP)),
                    sort,
                    LibraryWords.isDescending(page.parameter(LibraryWords.DIRECTION), sort));
        }
        return filter;
    }

    private Optional<Long> place() {
        String named = page.parameter(LibraryWords.FOLDER);
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(Numbers.of(named).orElseThrow(NotFoundException::new));
    }

    /** The folder that is open; null at the top. */
    public Folder getFolder() {
        return getFilter().folder().flatMap(getList().tree()::find).orElse(null);
    }

    /** The folders from the top to the one that is open, without this one. */
    public List<Folder> getWay() {
        List<Folder> way = getList().tree().way(getFilter().folder());
        return way.isEmpty() ? way : way.subList(0, way.size() - 1);
    }

    /** Where a document lies that was found, "Möten / 2026"; empty at the top. */
    public String place(DocumentRow row) {
        return LibraryWords.path(getList().tree(), row.folder());
    }

    public List<LibrarySort> getSorts() {
        return List.of(LibrarySort.values());
    }

    public List<FileGroup> getGroups() {
        return Arrays.asList(FileGroup.values());
    }

    public String groupWord(FileGroup group) {
        return LibraryWords.word(group);
    }

    public boolean isChosen(FileGroup group) {
        return getFilter().group().filter(group::equals).isPresent();
    }

    public boolean isSortedBy(LibrarySort sort) {
        return getFilter().sort() == sort;
    }

    /** The same list in another order; the other way round when it is in this order. */
    public String sortAddress(LibrarySort sort) {
        boolean descending = isSortedBy(sort) ? !getFilter().descending() : LibraryWords.isDescending("", sort);
        return LibraryWords.address(getFilter(), sort, descending, 1);
    }

    /** Another page of the same list. */
    public String pageAddress(int number) {
        return LibraryWords.address(getFilter(), getFilter().sort(), getFilter().descending(), number);
    }

    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, getList().pages()).boxed().toList();
    }

    public boolean isMayPublish() {
        if (mayPublish == null) {
            mayPublish = documents.mayPublish(getNetwork());
        }
        return mayPublish;
    }

    public boolean isMayOrganise() {
        return folders.mayOrganise(getNetwork());
    }

    public boolean isMayUseTrash() {
        return trash.mayUse(getNetwork());
    }
}
