package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.tillit.documents.DocumentService;
import se.tillit.documents.Upload;
import se.tillit.documents.UploadPurpose;
import se.tillit.documents.UploadReception;
import se.tillit.documents.UploadService;
import se.tillit.documents.UploadTarget;
import se.tillit.files.AnnouncedFile;
import se.tillit.networks.Network;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/{slug}/dokument/importera}: choosing a zip file, and what the reader has begun to import. {@code upload.js}
 * sends it piece by piece; without script the form takes it at once.
 */
@Named
@RequestScoped
public class ZipImportBacking {

    @Inject
    private DocumentService documents;

    @Inject
    private UploadService uploads;

    @Inject
    private UploadReception reception;

    @Inject
    private DocumentUploadBacking place;

    @Inject
    private PageBacking page;

    private Network network;
    private List<Upload> begun;
    private Part file;

    /** Asks before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getNetwork();
    }

    private Network getNetwork() {
        if (network == null) {
            network = documents.requireMayPublish(page.parameter("slug"));
        }
        return network;
    }

    /** Takes the file in, and leads to what it would become. */
    public void read() throws IOException {
        AnnouncedFile announced = new AnnouncedFile(file.getSubmittedFileName(), file.getSize(), 0);
        String token = reception
                .begin(UploadTarget.archive(page.parameter("slug")), announced)
                .getToken();
        try (InputStream content = file.getInputStream()) {
            reception.append(token, 0, content);
        }
        page.redirect(page.getPath() + "/" + token + "?" + place.getPlace());
    }

    /** Zip files that wait to be sent in full, or to be confirmed; the newest first. */
    public List<Upload> getBegun() {
        if (begun == null) {
            begun = uploads.unfinished(getNetwork(), UploadPurpose.ARCHIVE);
        }
        return begun;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
