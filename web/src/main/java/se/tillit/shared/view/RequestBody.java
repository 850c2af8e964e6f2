package se.tillit.shared.view;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What a request carries, where nobody wants it. */
public final class RequestBody {

    private static final Logger LOG = Logger.getLogger(RequestBody.class.getName());
    private static final int MOST_DRAINED_BYTES = 16 * 1024 * 1024;

    private RequestBody() {}

    /**
     * Reads what is left of it, as far as a piece of an upload goes: a browser hears no answer, a refusal neither, before it
     * has sent what it began to send.
     */
    public static void drain(HttpServletRequest request) {
        try {
            request.getInputStream().skipNBytes(MOST_DRAINED_BYTES);
        } catch (IOException e) {
            LOG.log(Level.FINE, "Nothing is left of what was sent", e);
        }
    }
}
