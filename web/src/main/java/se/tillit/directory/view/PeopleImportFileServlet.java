package se.tillit.directory.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tillit.directory.PeopleImportService;
import se.tillit.directory.PreviewRow;
import se.tillit.shared.Language;
import se.tillit.shared.SheetFormat;
import se.tillit.shared.Texts;
import se.tillit.shared.view.FileAnswer;

/**
 * The files of the import: {@code /personer/importera/mall.csv} and {@code .xlsx}, the empty template, and
 * {@code /personer/importera/7/fel.csv}, the rows that cannot be saved with the reason, to be corrected. Its part settings
 * are those of the page at {@code /personer/importera}, which takes a file: Payara asks the servlet of the address.
 */
@WebServlet("/personer/importera/*")
@MultipartConfig(
        fileSizeThreshold = PeopleImportFileServlet.MOST_IN_MEMORY_BYTES,
        maxRequestSize = PeopleImportFileServlet.MOST_BYTES)
public class PeopleImportFileServlet extends HttpServlet {

    static final int MOST_IN_MEMORY_BYTES = 64 * 1024;

    /** More than the import takes, so that the page can say so beside the field. */
    static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final Pattern FILE = Pattern.compile("/(?:mall|([0-9]{1,18})/fel)\\.(csv|xlsx)");
    private static final Locale SWEDISH = Language.SV.locale();

    @Inject
    private PeopleImportService imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Matcher file = FILE.matcher(path == null ? "" : path);
        if (!file.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SheetFormat format = SheetFormat.ofExtension(file.group(2));
        FileAnswer.send(request, response, () -> {
            if (file.group(1) == null) {
                writeTemplate(response, format);
            } else {
                writeErrors(response, format, Long.parseLong(file.group(1)));
            }
        });
    }

    private void writeTemplate(HttpServletResponse response, SheetFormat format) throws IOException {
        List<String> headings = imports.headings();
        FileAnswer.announce(response, format, "mall-personer");
        format.write(response.getOutputStream(), text("sheet"), headings, List.of());
    }

    private void writeErrors(HttpServletResponse response, SheetFormat format, long id) throws IOException {
        List<PreviewRow> rows = imports.errors(id);
        List<String> headings = new ArrayList<>(imports.headings());
        headings.add(text("row"));
        headings.add(text("reason"));
        FileAnswer.announce(response, format, "rader-med-fel");
        format.write(
                response.getOutputStream(),
                text("sheet"),
                headings,
                rows.stream().map(PeopleImportFileServlet::cells).toList());
    }

    private static List<String> cells(PreviewRow row) {
        List<String> cells = new ArrayList<>(row.line().cells());
        cells.add(Integer.toString(row.line().rowNo()));
        cells.add(row.notes().stream().map(note -> note.text(SWEDISH)).collect(Collectors.joining(" ")));
        return cells;
    }

    private static String text(String what) {
        return Texts.get(SWEDISH, "directory.import.file." + what);
    }
}
