package se.tillit.shared.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.GoneException;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SheetFormat;
import se.tillit.shared.SignInRequiredException;

/** The answer of a servlet that hands out a file: what a page would do with a refusal, and the heads that a file needs. */
public final class FileAnswer {

    private FileAnswer() {}

    /** Finds and writes the file; it asks for all that may be refused before it writes anything. */
    public interface Work {
        void write() throws IOException;
    }

    /** Does the work. A refusal leads to sign-in and back, or answers 403, 404 or 410. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        try {
            work.write();
        } catch (SignInRequiredException e) {
            String next = URLEncoder.encode(RequestAddress.path(request), StandardCharsets.UTF_8);
            response.sendRedirect("/logga-in?next=" + next);
        } catch (AccessDeniedException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (GoneException e) {
            GoneAnswer.send(request, response, e);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Says that a table comes, to be saved under a name of plain letters. */
    public static void announce(HttpServletResponse response, SheetFormat format, String name) {
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format.extension() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
    }
}
