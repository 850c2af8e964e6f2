package se.tillit.security.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import se.tillit.security.SecurityEventKind;
import se.tillit.security.SecurityLog;
import se.tillit.shared.view.ClientAddress;

/** {@code POST /logga-ut}: ends the session and takes its cookie away. Open to all. */
@WebServlet("/logga-ut")
public class SignOutServlet extends HttpServlet {

    @Inject
    private SecurityLog securityLog;

    @Inject
    private ClientAddress clientAddress;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Principal caller = request.getUserPrincipal();
        if (caller != null) {
            Long accountId = Long.valueOf(caller.getName());
            securityLog.add(SecurityEventKind.SIGN_OUT, accountId, clientAddress.of(request), null, true);
        }
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.addCookie(expired(getServletContext().getSessionCookieConfig()));
        response.sendRedirect("/?klart=signed-out");
    }

    private static Cookie expired(SessionCookieConfig session) {
        Cookie cookie = new Cookie(session.getName(), "");
        cookie.setMaxAge(0);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(session.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
