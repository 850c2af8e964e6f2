package se.tillit.reports.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tillit.reports.ActivityReport;
import se.tillit.reports.ReportCsv;
import se.tillit.reports.ReportPdfStore;
import se.tillit.reports.ReportService;
import se.tillit.shared.view.FileAnswer;
import se.tillit.shared.view.RequestLanguage;

/**
 * {@code /rapporter/2026-10.pdf} and {@code .csv}: the same snapshot as the page, for everyone who is signed in. The PDF is
 * in the reader's language, the CSV always in Swedish. Anonymous: to sign-in and back. No such report: 404.
 */
@WebServlet("/rapporter/*")
public class ReportFileServlet extends HttpServlet {

    private static final Pattern FILE = Pattern.compile("/([0-9]{4}-(?:0[1-9]|1[0-2]))\\.(pdf|csv)");

    @Inject
    private ReportService reports;

    @Inject
    private ReportPdfStore pdfs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Matcher file = FILE.matcher(path == null ? "" : path);
        if (!file.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileAnswer.send(request, response, () -> {
            ActivityReport report = reports.get(YearMonth.parse(file.group(1)));
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"verksamhetsrapport-" + file.group(1) + "." + file.group(2) + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            if (file.group(2).equals("pdf")) {
                writePdf(report, request, response);
            } else {
                writeCsv(report, response);
            }
        });
    }

    private void writePdf(ActivityReport report, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Path pdf = pdfs.get(report, RequestLanguage.of(request).locale());
        response.setContentType("application/pdf");
        response.setContentLengthLong(Files.size(pdf));
        Files.copy(pdf, response.getOutputStream());
    }

    private static void writeCsv(ActivityReport report, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (Writer out = response.getWriter()) {
            ReportCsv.write(report, out);
        }
    }
}
