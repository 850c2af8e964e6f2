package se.tillit.networks.view;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tillit.networks.MemberExport;
import se.tillit.networks.MemberExportService;
import se.tillit.shared.SheetFormat;
import se.tillit.shared.view.FileAnswer;
import se.tillit.shared.view.RequestAddress;

/**
 * {@code /natverk/{slug}/medlemmar.csv} and {@code .xlsx}: the network's members, for its coordinators. A filter, because
 * the servlet below {@code /natverk} is the one that takes files, and an address has only one.
 */
public class MemberExportFilter extends HttpFilter {

    private static final Pattern FILE = Pattern.compile("/natverk/([a-z0-9-]{1,120})/medlemmar\\.(csv|xlsx)");

    @Inject
    private MemberExportService members;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher file = FILE.matcher(RequestAddress.path(request));
        if (!file.matches()) {
            chain.doFilter(request, response);
        } else if ("POST".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            SheetFormat format = SheetFormat.ofExtension(file.group(2));
            FileAnswer.send(request, response, () -> {
                MemberExport export = members.export(file.group(1));
                FileAnswer.announce(response, format, export.fileName());
                format.write(response.getOutputStream(), export.title(), export.headings(), export.rows());
            });
        }
    }
}
