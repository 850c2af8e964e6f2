package se.tillit.shared.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tillit.shared.Language;

/** {@code /sprak?till=en&tillbaka=/natverk}: remembers the choice of language and leads back. Open to all. */
@WebServlet("/sprak")
public class LanguageServlet extends HttpServlet {

    @Inject
    @ConfigProperty(name = "tillit.http.public-url")
    private URI publicUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie cookie = new Cookie(
                RequestLanguage.COOKIE,
                Language.ofTag(request.getParameter("till")).tag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(publicUrl.getScheme()));
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(LocalAddress.orStart(request.getParameter("tillbaka")));
    }
}
