package se.tillit.documents.view;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tillit.documents.LibraryZip;
import se.tillit.documents.LibraryZipService;
import se.tillit.files.view.ContentDisposition;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.view.FileAnswer;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.RequestAddress;
import se.tillit.shared.view.RequestLanguage;

/**
 * {@code /natverk/{slug}/dokument.zip}: the chosen documents ({@code ?valt=1&valt=2}), a folder ({@code ?mapp=3}) or the
 * whole library ({@code ?allt=ja}), as far as the reader may read them. A filter, because the servlet below
 * {@code /natverk} is the one that takes files.
 */
public class LibraryZipFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(LibraryZipFilter.class.getName());
    private static final Pattern FILE = Pattern.compile("/natverk/([a-z0-9-]{1,120})/dokument\\.zip");

    @Inject
    private LibraryZipService zips;

    @Inject
    private ZipWriter writer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher file = FILE.matcher(RequestAddress.path(request));
        if (!file.matches()) {
            chain.doFilter(request, response);
        } else if ("POST".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getQueryString() == null || !request.getQueryString().matches(".*(?:valt|mapp|allt)=.*")) {
            response.sendRedirect("/natverk/" + file.group(1) + "/dokument");
        } else {
            FileAnswer.send(request, response, () -> send(file.group(1), request, response));
        }
    }

    /** The answer has gone out: a database that is away must not break its end. */
    private void note(String slug, List<Long> sent) {
        try {
            zips.noteSent(slug, sent);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Openings could not be noted", e);
        }
    }

    private LibraryZip find(String slug, HttpServletRequest request) {
        List<Long> chosen = Chosen.ids(request.getParameterValues(Chosen.PARAMETER));
        if (!chosen.isEmpty()) {
            return zips.ofDocuments(slug, chosen);
        }
        if ("ja".equals(request.getParameter("allt"))) {
            return zips.ofFolder(slug, Optional.empty());
        }
        return zips.ofFolder(
                slug,
                Optional.of(Numbers.of(Objects.requireNonNullElse(request.getParameter("mapp"), ""))
                        .orElseThrow(NotFoundException::new)));
    }

    private void send(String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LibraryZip zip = find(slug, request);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", ContentDisposition.attachment(zip.name() + ".zip"));
        response.setHeader("Cache-Control", "private, no-store");
        if ("HEAD".equals(request.getMethod())) {
            return;
        }
        List<Long> sent = new ArrayList<>();
        try {
            Locale locale = RequestLanguage.of(request).locale();
            writer.write(zip, response.getOutputStream(), locale, sent::add);
        } finally {
            note(slug, sent);
        }
    }
}
