package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.tillit.documents.DocumentRow;
import se.tillit.documents.DocumentService;
import se.tillit.documents.LibraryService;
import se.tillit.networks.Network;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/** The documents that were chosen in the list, {@code ?valt=1&valt=2}, and the way back to where they were chosen. */
@Named
@RequestScoped
public class ChosenDocumentsBacking {

    /** The folder where the documents were chosen. */
    static final String FROM = "fran";

    @Inject
    private DocumentService documents;

    @Inject
    private LibraryService library;

    @Inject
    private PageBacking page;

    private Network network;
    private List<DocumentRow> rows;

    /** For those who may share documents in the network. */
    public void open() {
        getNetwork();
    }

    private Network getNetwork() {
        if (network == null) {
            network = documents.requireMayPublish(page.parameter("slug"));
        }
        return network;
    }

    public List<DocumentRow> getRows() {
        if (rows == null) {
            rows = library.chosen(getNetwork(), ids());
        }
        return rows;
    }

    /** As the address names them. */
    List<Long> ids() {
        return Chosen.ids(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(Chosen.PARAMETER));
    }

    /** The folder where they were chosen, as the address names it; empty at the top. */
    public String getFolder() {
        return Numbers.of(page.parameter(FROM)).map(String::valueOf).orElse("");
    }

    /** Where they were chosen. */
    public String getListAddress() {
        return listAddress(Numbers.of(page.parameter(FROM)), "");
    }

    /** A place in the library, where a reader is told what was done; nothing is for no word. */
    String listAddress(Optional<Long> folder, String done) {
        String place = folder.map(id -> "&" + LibraryWords.FOLDER + "=" + id).orElse("");
        String told = done.isEmpty() ? "" : "&klart=" + done;
        String query = (place + told).replaceFirst("^&", "?");
        return "/natverk/" + page.parameter("slug") + "/dokument" + query;
    }
}
