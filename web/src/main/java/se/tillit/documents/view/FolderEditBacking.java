package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.tillit.documents.DocumentService;
import se.tillit.documents.Folder;
import se.tillit.documents.FolderService;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/{slug}/mappar/ny}, with {@code ?mapp=7} below a folder, and {@code /natverk/{slug}/mappar/{id}}: making,
 * renaming, moving and taking away folders.
 */
@Named
@RequestScoped
public class FolderEditBacking {

    /** The top, where an empty value would be none. */
    private static final String TOP = "-";

    @Inject
    private DocumentService documents;

    @Inject
    private FolderService folders;

    @Inject
    private ChosenDocumentsBacking list;

    @Inject
    private PageBacking page;

    private Folder folder;
    private String name;
    private String openedName;
    private String target;
    private String openedPlace;
    private List<DocumentPlaceBacking.Place> targets;

    /** For those who may share documents in the network. */
    public void openNew() {
        documents.requireMayPublish(slug());
    }

    /** For those who keep the library in order. */
    public void open() {
        getFolder();
    }

    /** Whether the page is about a folder that there is. */
    private boolean isChange() {
        return !page.parameter("id").isEmpty();
    }

    private static String place(Optional<Long> folder) {
        return folder.map(String::valueOf).orElse("");
    }

    public void create() {
        long made = folders.create(slug(), above(), name);
        page.redirect(list.listAddress(Optional.of(made), "folder-created"));
    }

    public void rename() {
        folders.rename(slug(), page.id(), openedName, name);
        page.redirect(list.listAddress(Optional.of(page.id()), "folder-renamed"));
    }

    public void move() {
        folders.move(slug(), page.id(), placeOf(openedPlace), placeOf(target));
        page.redirect(list.listAddress(Optional.of(page.id()), "folder-moved"));
    }

    private static Optional<Long> placeOf(String typed) {
        return typed == null ? Optional.empty() : Numbers.of(typed);
    }

    /** Where the folder can be put, each by its way from the top. */
    public List<DocumentPlaceBacking.Place> getTargets() {
        if (targets == null) {
            targets = DocumentPlaceBacking.Place.in(folders.targets(slug(), page.id()));
        }
        return targets;
    }

    public void remove() {
        page.redirect(list.listAddress(folders.remove(slug(), page.id()), "folder-removed"));
    }

    private String slug() {
        return page.parameter("slug");
    }

    private Optional<Long> above() {
        return Numbers.of(page.parameter(LibraryWords.FOLDER));
    }

    /** Where the new folder will lie, "Möten / 2026"; empty at the top. */
    public String getPlace() {
        return LibraryWords.path(folders.tree(documents.requireMayPublish(slug())), above());
    }

    /** The folder that is changed. */
    public String getFolderAddress() {
        return list.listAddress(Optional.of(page.id()), "");
    }

    public Folder getFolder() {
        if (folder == null) {
            folder = folders.getForChange(slug(), page.id());
        }
        return folder;
    }

    /** As sent; otherwise as saved, also beside another form of the page that was sent. */
    public String getName() {
        return name == null && isChange() ? getFolder().getName() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOpenedName() {
        return openedName == null ? getFolder().getName() : openedName;
    }

    public void setOpenedName(String openedName) {
        this.openedName = openedName;
    }

    public String getTarget() {
        return openedPlace == null ? place(getFolder().parent()) : target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getOpenedPlace() {
        return openedPlace == null ? getFolder().parent().map(String::valueOf).orElse(TOP) : openedPlace;
    }

    public void setOpenedPlace(String openedPlace) {
        this.openedPlace = openedPlace;
    }
}
