package se.tillit.files.view;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageExceptionHandler;

/** Tells a script in JSON what a reader would see as an error page. An expired session counts as signed out. */
class ScriptResponse extends HttpServletResponseWrapper {

    private static final Map<Integer, String> REASONS = Map.of(
            HttpServletResponse.SC_UNAUTHORIZED, "documents.upload.signed-out",
            HttpServletResponse.SC_FORBIDDEN, "error.AccessDenied",
            HttpServletResponse.SC_NOT_FOUND, "error.NotFound");

    private final Locale locale;

    ScriptResponse(HttpServletResponse response, Locale locale) {
        super(response);
        this.locale = locale;
    }

    @Override
    public void sendError(int status) throws IOException {
        int told = status == PageExceptionHandler.SESSION_EXPIRED ? SC_UNAUTHORIZED : status;
        String key = REASONS.getOrDefault(told, "documents.upload.failed");
        ScriptAnswer.refuse((HttpServletResponse) getResponse(), told, Texts.get(locale, key));
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
