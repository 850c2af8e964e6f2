package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.tillit.documents.Folder;
import se.tillit.documents.FolderCopyService;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/mappar/{id}/kopiera}: copying a folder with all that lies in it. */
@Named
@RequestScoped
public class FolderCopyBacking {

    @Inject
    private FolderCopyService copies;

    @Inject
    private ChosenDocumentsBacking list;

    @Inject
    private DocumentPlaceBacking place;

    @Inject
    private PageBacking page;

    private Folder folder;
    private String name;

    /** For those who may share documents in the network; the copy lies beside its folder unless they choose another place. */
    public void open() {
        if (place.getTarget().isEmpty()) {
            place.setTarget(getFolder().parent().map(String::valueOf).orElse(""));
        }
    }

    public Folder getFolder() {
        if (folder == null) {
            folder = copies.getForCopy(slug(), page.id());
        }
        return folder;
    }

    public String getFolderAddress() {
        return list.listAddress(Optional.of(page.id()), "");
    }

    public void copy() {
        long made = copies.copy(slug(), page.id(), name, Numbers.of(place.getTarget()));
        page.redirect(list.listAddress(Optional.of(made), "folder-copied"));
    }

    private String slug() {
        return page.parameter("slug");
    }

    /** As sent; otherwise a name that is free. */
    public String getName() {
        return name == null ? copies.freeName(slug(), page.id()) : name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
