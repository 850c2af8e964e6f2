package se.tillit.files.view;

import jakarta.inject.Inject;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tillit.files.FileStore;
import se.tillit.files.PlainUploadSettings;

/**
 * Lets the pages below {@code /natverk} and the reader's profile take files, and clears away after each request. Payara asks the servlet that the
 * address itself leads to how parts are to be read, not the one that {@code RouteFilter} forwards to; and it leaves parts
 * on disk until memory is cleaned, which on a quiet day is never. They lie in the store's folder of incoming files, which is
 * swept of those that a killed process or a reader who gave up left there.
 */
@WebListener
public class UploadListener implements ServletContextListener, ServletRequestListener {

    private static final Logger LOG = Logger.getLogger(UploadListener.class.getName());
    private static final String[] ADDRESSES = {"/natverk/*", "/profil"};

    /** Larger parts go to disk while they arrive. */
    private static final int MOST_IN_MEMORY_BYTES = 64 * 1024;

    private static final int NO_LIMIT = -1;

    @Inject
    private PlainUploadSettings settings;

    @Inject
    private FileStore store;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletRegistration.Dynamic servlet =
                event.getServletContext().addServlet("uploadAddress", UploadAddressServlet.class);
        servlet.addMapping(ADDRESSES);
        servlet.setMultipartConfig(new MultipartConfigElement(
                store.incoming().toString(), NO_LIMIT, Uploads.mostBytes(settings), MOST_IN_MEMORY_BYTES));
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request && Uploads.isReceived(request)) {
            clear(request);
        }
    }

    private static void clear(HttpServletRequest request) {
        try {
            for (Part part : request.getParts()) {
                part.delete();
            }
        } catch (IOException | ServletException | IllegalStateException e) {
            LOG.log(Level.FINE, "An upload that could not be received has no parts to clear away", e);
        }
    }
}
