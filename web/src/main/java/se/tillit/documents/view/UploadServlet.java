package se.tillit.documents.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tillit.documents.Upload;
import se.tillit.documents.UploadReception;
import se.tillit.documents.UploadTarget;
import se.tillit.files.AnnouncedFile;
import se.tillit.files.DiskFullException;
import se.tillit.files.FileSettings;
import se.tillit.files.FileTooLargeException;
import se.tillit.files.view.ScriptAnswer;
import se.tillit.files.view.UploadMetadata;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.BusinessException;
import se.tillit.shared.ConflictException;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SignInRequiredException;
import se.tillit.shared.Texts;
import se.tillit.shared.view.RequestBody;
import se.tillit.shared.view.RequestLanguage;

/**
 * {@code /uppladdningar}: files that come piece by piece, by the protocol tus 1.0 (tus.io) with its extensions creation,
 * expiration and termination. A POST names what is to become of it: {@code ?natverk=…} a document, with {@code &syfte=arkiv} many,
 * with {@code &dokument=…} a version of one. What is refused is told in JSON
 * in the reader's language. When all has come, the page's form makes something of it.
 */
@WebServlet(urlPatterns = {"/uppladdningar", "/uppladdningar/*"})
public class UploadServlet extends HttpServlet {

    private static final String PIECE = "application/offset+octet-stream";
    private static final String VERSION = "1.0.0";
    private static final Pattern TOKEN = Pattern.compile("/([0-9a-f]{32})");
    private static final int PRECONDITION_FAILED = HttpServletResponse.SC_PRECONDITION_FAILED;

    @Inject
    private UploadReception uploads;

    @Inject
    private FileSettings settings;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Tus-Resumable", VERSION);
        response.setHeader("Cache-Control", "no-store");
        if ("OPTIONS".equals(request.getMethod())) {
            describe(response);
        } else if (!VERSION.equals(request.getHeader("Tus-Resumable"))) {
            response.setHeader("Tus-Version", VERSION);
            refuse(request, response, PRECONDITION_FAILED, "documents.upload.failed");
        } else {
            answer(request, response);
        }
        RequestBody.drain(request);
    }

    private void describe(HttpServletResponse response) {
        response.setHeader("Tus-Version", VERSION);
        response.setHeader("Tus-Extension", "creation,expiration,termination");
        response.setHeader("Tus-Max-Size", Long.toString(settings.maxFileBytes()));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            act(request, response);
        } catch (SignInRequiredException e) {
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "documents.upload.signed-out");
        } catch (AccessDeniedException e) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "error.AccessDenied");
        } catch (NotFoundException e) {
            refuse(request, response, HttpServletResponse.SC_NOT_FOUND, "error.NotFound");
        } catch (ConflictException e) {
            refuse(request, response, HttpServletResponse.SC_CONFLICT, e);
        } catch (DiskFullException e) {
            refuse(request, response, ScriptAnswer.INSUFFICIENT_STORAGE, e);
        } catch (FileTooLargeException e) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, e);
        } catch (BusinessException e) {
            refuse(request, response, ScriptAnswer.UNPROCESSABLE, e);
        } catch (NumberFormatException e) {
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, "documents.upload.failed");
        }
    }

    private void act(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() == null) {
            if ("POST".equals(request.getMethod())) {
                begin(request, response);
            } else {
                refuse(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "documents.upload.failed");
            }
            return;
        }
        Matcher token = TOKEN.matcher(request.getPathInfo());
        if (!token.matches()) {
            throw new NotFoundException();
        }
        switch (request.getMethod()) {
            case "HEAD" -> tell(uploads.find(token.group(1)), response);
            case "PATCH" -> append(token.group(1), request, response);
            case "DELETE" -> {
                uploads.discard(token.group(1));
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> refuse(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "documents.upload.failed");
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UploadMetadata metadata = UploadMetadata.of(request.getHeader("Upload-Metadata"));
        AnnouncedFile file = new AnnouncedFile(
                metadata.text("filename"), number(request.getHeader("Upload-Length")), metadata.number("modified"));
        Upload upload = uploads.begin(target(request), file);
        response.setHeader("Location", "/uppladdningar/" + upload.getToken());
        tellExpiry(upload, response);
        response.setStatus(HttpServletResponse.SC_CREATED);
    }

    private static UploadTarget target(HttpServletRequest request) {
        String slug = String.valueOf(request.getParameter("natverk"));
        String document = request.getParameter("dokument");
        if (document != null) {
            return UploadTarget.version(slug, number(document));
        }
        return "arkiv".equals(request.getParameter("syfte")) ? UploadTarget.archive(slug) : UploadTarget.document(slug);
    }

    private static void tell(Upload upload, HttpServletResponse response) {
        response.setHeader("Upload-Offset", Long.toString(upload.getReceivedBytes()));
        response.setHeader("Upload-Length", Long.toString(upload.getSizeBytes()));
        tellExpiry(upload, response);
        response.setStatus(HttpServletResponse.SC_OK);
    }

    private static void tellExpiry(Upload upload, HttpServletResponse response) {
        response.setHeader(
                "Upload-Expires",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        upload.getExpiresAt().atOffset(ZoneOffset.UTC)));
    }

    private void append(String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The container adds the encoding of forms to it.
        if (!String.valueOf(request.getContentType()).startsWith(PIECE)) {
            refuse(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "documents.upload.failed");
            return;
        }
        long received = uploads.append(token, number(request.getHeader("Upload-Offset")), request.getInputStream());
        response.setHeader("Upload-Offset", Long.toString(received));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static long number(String typed) {
        return Long.parseLong(String.valueOf(typed));
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, int status, BusinessException reason)
            throws IOException {
        ScriptAnswer.refuse(
                response,
                status,
                Texts.get(RequestLanguage.of(request).locale(), reason.messageKey(), reason.arguments()));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        ScriptAnswer.refuse(
                response, status, Texts.get(RequestLanguage.of(request).locale(), key));
    }
}
