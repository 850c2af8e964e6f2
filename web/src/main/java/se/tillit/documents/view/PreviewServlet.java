package se.tillit.documents.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tillit.documents.Document;
import se.tillit.documents.DocumentService;
import se.tillit.files.StoredFile;
import se.tillit.files.reading.Previews;
import se.tillit.shared.view.FileAnswer;

/**
 * {@code /visning/{id}/{page}}: a page of a document's newest file as a picture; {@code /visning/{id}/miniatyr}: a small one
 * of the first page. For those who may read the document, asked anew each time. The pictures are the portal's own.
 */
@WebServlet("/visning/*")
public class PreviewServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/(miniatyr|[0-9]{1,4})");
    private static final String SMALL = "miniatyr";
    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

    @Inject
    private DocumentService documents;

    @Inject
    private Previews previews;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileAnswer.send(request, response, () -> send(path, request, response));
    }

    private void send(Matcher path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Document document = documents.getReadable(Long.parseLong(path.group(1)));
        boolean small = path.group(2).equals(SMALL);
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("Cache-Control", "private, no-cache");
        StoredFile file = document.file();
        String tag = '"' + file.sha256() + "-" + path.group(2) + '"';
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<Path> picture =
                small ? previews.thumbnail(file) : previews.page(file, Integer.parseInt(path.group(2)));
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("ETag", tag);
        response.setContentType(small ? "image/jpeg" : "image/png");
        response.setContentLengthLong(Files.size(picture.get()));
        Files.copy(picture.get(), response.getOutputStream());
    }
}
