package se.tillit.documents.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import se.tillit.documents.DocumentService;
import se.tillit.documents.FileStore;
import se.tillit.documents.StoredFile;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SignInRequiredException;

/**
 * {@code /fil/{id}}: a document's file, for those who may read the document, asked anew each time. Always to be saved, never
 * run: as an attachment, with the type that its content had, in a sandbox (quality.md 3.2.1). Streamed, whole or in part.
 */
@WebServlet("/fil/*")
public class FileServlet extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(FileServlet.class.getName());
    private static final Pattern ID = Pattern.compile("/[0-9]{1,18}");
    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

    @Inject
    private DocumentService documents;

    @Inject
    private FileStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answer(request, response, true);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answer(request, response, false);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean withContent)
            throws IOException, ServletException {
        String path = String.valueOf(request.getPathInfo());
        if (!ID.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            StoredFile file = documents.getReadable(Long.parseLong(path.substring(1)));
            send(file, request, response, withContent);
        } catch (SignInRequiredException e) {
            response.sendRedirect("/logga-in?next=" + URLEncoder.encode("/fil" + path, StandardCharsets.UTF_8));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(StoredFile file, HttpServletRequest request, HttpServletResponse response, boolean withContent)
            throws IOException, ServletException {
        Path content = store.path(file.sha256());
        if (!Files.isRegularFile(content) || Files.size(content) != file.sizeBytes()) {
            LOG.log(Level.SEVERE, "A document''s file is missing or damaged in the store: {0}", content);
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            request.getRequestDispatcher("/documents/missing.xhtml").forward(request, response);
            return;
        }
        String tag = '"' + file.sha256() + '"';
        describe(file, tag, response);
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<ByteRange> range = range(request, file.sizeBytes(), tag);
        if (range.isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + file.sizeBytes());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        sendRange(content, file, range.get(), response, withContent);
    }

    private static void describe(StoredFile file, String tag, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("Content-Disposition", ContentDisposition.attachment(file.fileName()));
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
    }

    private static boolean isKnown(String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(",", -1))
                        .map(known -> known.strip().replaceFirst("^W/", ""))
                        .anyMatch(known -> known.equals(tag) || "*".equals(known));
    }

    /** A part is worth something only when the rest, which the reader already has, is of the same file. */
    private static Optional<ByteRange> range(HttpServletRequest request, long size, String tag) {
        String condition = request.getHeader("If-Range");
        return condition == null || condition.equals(tag)
                ? ByteRange.of(request.getHeader("Range"), size)
                : Optional.of(ByteRange.whole(size));
    }

    private static void sendRange(
            Path content, StoredFile file, ByteRange range, HttpServletResponse response, boolean withContent)
            throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLengthLong(range.length());
        if (range.partial()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", range.contentRange(file.sizeBytes()));
        }
        if (!withContent) {
            return;
        }
        try (FileChannel from = FileChannel.open(content, StandardOpenOption.READ)) {
            WritableByteChannel to = Channels.newChannel(response.getOutputStream());
            long sent = 0;
            while (sent < range.length()) {
                sent += from.transferTo(range.first() + sent, range.length() - sent, to);
            }
        }
    }
}
