package se.tillit.shared.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import se.tillit.shared.GoneException;
import se.tillit.shared.Texts;

/** The answer about what is gone for good: 410, and on its page what is told of it. */
final class GoneAnswer {

    private static final String GONE = GoneAnswer.class.getName();

    private GoneAnswer() {}

    static void send(HttpServletRequest request, HttpServletResponse response, GoneException gone) throws IOException {
        request.setAttribute(GONE, gone);
        response.sendError(HttpServletResponse.SC_GONE);
    }

    /** What is told of it; empty when nothing is. */
    static String words(HttpServletRequest request, Locale locale) {
        return request.getAttribute(GONE) instanceof GoneException gone
                ? Texts.get(locale, gone.messageKey(), gone.arguments())
                : "";
    }
}
