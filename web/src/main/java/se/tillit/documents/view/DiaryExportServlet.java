package se.tillit.documents.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.tillit.documents.DiaryExport;
import se.tillit.documents.DiaryExportService;
import se.tillit.documents.TooManyRecordsException;
import se.tillit.files.view.ContentDisposition;
import se.tillit.shared.view.FileAnswer;

/** {@code /handlingar/diarium.zip}: the records that the same words at {@code /handlingar} find. For registrars. */
@WebServlet("/handlingar/diarium.zip")
public class DiaryExportServlet extends HttpServlet {

    @Inject
    private DiaryExportService exports;

    @Inject
    private ZipWriter writer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RecordQuery query = new RecordQuery(request::getParameter);
        try {
            FileAnswer.send(request, response, () -> send(exports.export(query.filter()), response));
        } catch (TooManyRecordsException e) {
            // The list tells it, and has the fields that narrow it.
            response.sendRedirect("/handlingar?" + query.encoded());
        }
    }

    private void send(DiaryExport export, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment(export.files().name() + ".zip"));
        response.setHeader("Cache-Control", "private, no-store");
        writer.write(export, response.getOutputStream());
    }
}
