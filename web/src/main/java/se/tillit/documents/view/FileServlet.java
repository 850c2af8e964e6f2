package se.tillit.documents.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tillit.documents.Document;
import se.tillit.documents.DocumentOpenings;
import se.tillit.documents.DocumentService;
import se.tillit.files.FileStore;
import se.tillit.files.StoredFile;
import se.tillit.files.view.FileDownload;
import se.tillit.shared.view.FileAnswer;

/**
 * {@code /fil/{id}}: the newest file of a document; {@code /fil/{id}/{version}}: the file of one version, always the same.
 * For those who may read the document, asked anew each time.
 */
@WebServlet("/fil/*")
public class FileServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(FileServlet.class.getName());
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})(?:/([0-9]{1,9}))?");

    /** About as often as the malware scanner is asked anew. */
    private static final String RETRY_SECONDS = "60";

    @Inject
    private DocumentService documents;

    @Inject
    private DocumentOpenings openings;

    @Inject
    private FileStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileAnswer.send(request, response, () -> send(path, request, response));
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        doGet(request, response);
    }

    private void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Document document = documents.getReadable(Long.parseLong(path.group(1)));
        StoredFile file = path.group(2) == null
                ? document.file()
                : documents
                        .getVersion(document.getId(), Integer.parseInt(path.group(2)))
                        .file();
        switch (store.condition(file)) {
            case WAITING -> {
                response.setHeader("Retry-After", RETRY_SECONDS);
                show("/documents/scan-waiting.xhtml", HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
            }
            case INFECTED ->
                show("/documents/scan-infected.xhtml", HttpServletResponse.SC_FORBIDDEN, request, response);
            case OPEN -> sendOpen(document, file, request, response);
        }
    }

    private void sendOpen(Document document, StoredFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (store.holds(file)) {
            if (!"HEAD".equals(request.getMethod())) {
                openings.note(document);
            }
            FileDownload.send(file, store, request, response);
            return;
        }
        LOG.log(Level.SEVERE, "A document''s file is missing or damaged in the store: {0}", file.sha256());
        show("/documents/missing.xhtml", HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    private static void show(String page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        try {
            request.getRequestDispatcher(page).forward(request, response);
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }
}
