package se.tillit.shared.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Behind TLS the session cookie is Secure and bound to this host by its name prefix (ASVS 3.3). */
@WebListener
public class SessionCookieListener implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "tillit.http.public-url")
    private URI publicUrl;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if ("https".equals(publicUrl.getScheme())) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
            event.getServletContext().getSessionCookieConfig().setName("__Host-tillit_session");
            event.getServletContext().getSessionCookieConfig().setPath("/");
        }
    }
}
