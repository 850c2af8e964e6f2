package se.tillit.shared.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Leads the addresses of {@link Routes} to their views, and hides the views' own file names. */
public class RouteFilter extends HttpFilter {

    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    /** Speaks a protocol of its own, which has more methods. */
    private static final String UPLOADS = "/uppladdningar";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestAddress.path(request);
        if (!METHODS.contains(request.getMethod()) && !path.startsWith(UPLOADS)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Optional<Routes.Match> match = Routes.match(path);
        if (match.isPresent()) {
            RequestAddress.remember(request);
            // After sign-out the back button must show nothing of what was read (ASVS 14.3.2).
            response.setHeader("Cache-Control", request.getSession(false) == null ? "no-cache" : "no-store");
            request.getRequestDispatcher(match.get().target()).forward(request, response);
        } else if (isHidden(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Views and raw resources are reached through their addresses only. */
    private static boolean isHidden(String path) {
        return path.startsWith("/resources/") || (path.endsWith(".xhtml") && !path.startsWith(RESOURCES));
    }
}
