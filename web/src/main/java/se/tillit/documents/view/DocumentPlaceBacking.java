package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tillit.documents.DocumentArrangementService;
import se.tillit.documents.DocumentTrashService;
import se.tillit.documents.FolderService;
import se.tillit.documents.FolderTree;
import se.tillit.networks.Network;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/{slug}/dokument/flytta}, {@code …/kopiera} and {@code …/slang}: what is done with the chosen documents.
 */
@Named
@RequestScoped
public class DocumentPlaceBacking {

    @Inject
    private DocumentArrangementService arrangement;

    @Inject
    private DocumentTrashService trash;

    @Inject
    private FolderService folders;

    @Inject
    private ChosenDocumentsBacking chosen;

    @Inject
    private PageBacking page;

    private String target;
    private String key = UUID.randomUUID().toString();

    /** The folders that the documents can lie in, each by its way from the top. */
    public List<Place> places(Network network) {
        return Place.in(folders.tree(network));
    }

    /** A folder to choose, by its way from the top. */
    public record Place(long id, String path) {

        static List<Place> in(FolderTree tree) {
            return tree.all().stream()
                    .map(folder -> new Place(folder.getId(), LibraryWords.path(tree, Optional.of(folder.getId()))))
                    .toList();
        }
    }

    public void move() {
        arrangement.move(page.parameter("slug"), chosen.ids(), folder());
        page.redirect(chosen.listAddress(folder(), "documents-moved"));
    }

    public void copy() {
        arrangement.copy(page.parameter("slug"), chosen.ids(), folder(), key);
        page.redirect(chosen.listAddress(folder(), "documents-copied"));
    }

    public void discard() {
        trash.discard(page.parameter("slug"), chosen.ids());
        page.redirect(chosen.listAddress(Numbers.of(chosen.getFolder()), "documents-discarded"));
    }

    private Optional<Long> folder() {
        return target == null ? Optional.empty() : Numbers.of(target);
    }

    /** The folder that they are put in; the one where they were chosen to begin with. */
    public String getTarget() {
        return target == null ? chosen.getFolder() : target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        if (key != null) {
            this.key = key;
        }
    }
}
