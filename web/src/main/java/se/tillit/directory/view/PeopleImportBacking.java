package se.tillit.directory.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.tillit.directory.PeopleImport;
import se.tillit.directory.PeopleImportService;
import se.tillit.shared.view.PageBacking;

/** {@code /personer/importera}: choosing a file of people and seats. For administrators. */
@Named
@RequestScoped
public class PeopleImportBacking {

    private static final String ADDRESS = "/personer/importera/";

    @Inject
    private PeopleImportService imports;

    @Inject
    private PageBacking page;

    private List<PeopleImport> open;
    private Part file;

    /** Asks before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getOpen();
    }

    /** What the reader has not confirmed yet. */
    public List<PeopleImport> getOpen() {
        if (open == null) {
            open = imports.open();
        }
        return open;
    }

    /** Reads the file, and leads to its preview. */
    public void read() throws IOException {
        try (InputStream content = file.getInputStream()) {
            long id = imports.preview(file.getSubmittedFileName(), content);
            page.redirect(ADDRESS + id, "people-read");
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
