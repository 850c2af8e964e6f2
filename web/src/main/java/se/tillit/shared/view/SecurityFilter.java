package se.tillit.shared.view;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer carries, errors included: the browser's protections (issue: content policy without inline scripts).
 * And what no request may do: write from another site (ASVS 3.5.1; beside the token in each form).
 */
public class SecurityFilter extends HttpFilter {

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "tillit.http.public-url")
    private URI publicUrl;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        addHeaders(response);
        boolean asked = request.getDispatcherType() == DispatcherType.REQUEST;
        if (asked && !READING.contains(request.getMethod()) && !comesFromHere(request)) {
            RequestBody.drain(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (isTooOld(request.getSession(false))) {
            request.logout();
            request.getSession().invalidate();
            response.sendRedirect(RequestAddress.path(request));
            return;
        }
        chain.doFilter(request, new ContentPolicyResponse(response));
    }

    /** A session ends when it has been idle (web.xml), and after a day's work however busy it was (ASVS 7.3.2). */
    private boolean isTooOld(HttpSession session) {
        return session != null && clock.millis() - session.getCreationTime() > LONGEST_SESSION.toMillis();
    }

    private void addHeaders(HttpServletResponse response) {
        response.setHeader(ContentPolicyResponse.HEADER, ContentPolicyResponse.policy(""));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(publicUrl.getScheme())) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Browsers tell where a write comes from; what tells nothing is refused. */
    private boolean comesFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site) || "none".equals(site);
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        String authority = origin.replaceFirst("^[a-z]+://", "");
        return authority.equals(request.getHeader("Host")) || authority.equals(publicUrl.getAuthority());
    }
}
