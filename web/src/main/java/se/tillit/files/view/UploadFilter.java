package se.tillit.files.view;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tillit.files.FileStore;
import se.tillit.files.PlainUploadSettings;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageExceptionHandler;
import se.tillit.shared.view.RequestLanguage;
import se.tillit.shared.view.WithoutBody;

/**
 * Stands before the pages when files come. Refuses what is too large by its announced length, before a byte of it is read,
 * and explains a body that could not be received; scripts get their answers in JSON.
 */
@WebFilter(urlPatterns = "*.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class UploadFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(UploadFilter.class.getName());

    private static final long NO_ROOM_BYTES = 1024 * 1024;

    @Inject
    private PlainUploadSettings settings;

    @Inject
    private FileStore store;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Uploads.isUpload(request)) {
            chain.doFilter(request, response);
            return;
        }
        boolean script = ScriptAnswer.isAsked(request);
        if (request.getContentLengthLong() < 0) {
            refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED, "bad-request", "documents.upload.failed");
        } else if (request.getContentLengthLong() > Uploads.mostBytes(request, settings)) {
            refuse(
                    request,
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "too-large",
                    "error.FileTooLarge");
        } else if (request.getUserPrincipal() == null) {
            refuseSignedOut(request, response, script);
        } else if (receive(request, response)) {
            chain.doFilter(request, script ? new ScriptResponse(response, locale(request)) : response);
        }
    }

    /** Nothing of a body is taken in for someone who may not share it anyway. */
    private static void refuseSignedOut(HttpServletRequest request, HttpServletResponse response, boolean script)
            throws IOException, ServletException {
        if (script) {
            new ScriptResponse(response, locale(request)).sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setStatus(PageExceptionHandler.SESSION_EXPIRED);
            request.getRequestDispatcher("/errors/expired.xhtml").forward(new WithoutBody(request), response);
        }
    }

    /** Has the container take in the whole body; false when it could not and the reader has been told. */
    private boolean receive(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            Uploads.noteReceived(request);
            request.getParts();
            return true;
        } catch (IOException | ServletException | IllegalStateException e) {
            LOG.log(Level.WARNING, "An upload could not be received", e);
            if (store.incoming().toFile().getUsableSpace() < NO_ROOM_BYTES) {
                refuse(
                        request,
                        response,
                        ScriptAnswer.INSUFFICIENT_STORAGE,
                        "storage-full",
                        "documents.upload.no-room");
            } else {
                refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, "bad-request", "documents.upload.failed");
            }
            return false;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, String page, String key)
            throws IOException, ServletException {
        if (ScriptAnswer.isAsked(request)) {
            String reason = Texts.get(locale(request), key, settings.maxMebibytes());
            ScriptAnswer.refuse(response, status, reason);
            return;
        }
        response.setStatus(status);
        request.getRequestDispatcher("/errors/" + page + ".xhtml").forward(new WithoutBody(request), response);
    }

    private static Locale locale(HttpServletRequest request) {
        return RequestLanguage.of(request).locale();
    }
}
