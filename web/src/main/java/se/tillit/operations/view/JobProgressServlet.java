package se.tillit.operations.view;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tillit.operations.JobService;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SignInRequiredException;
import se.tillit.shared.view.RequestLanguage;

/** {@code /drift/jobb/{id}/lage}: how far a run is, as JSON, for the live update of the page. For operators. */
@WebServlet("/drift/jobb/*")
public class JobProgressServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/lage");

    @Inject
    private JobService jobs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            write(progress(Long.parseLong(path.group(1)), request), response);
        } catch (SignInRequiredException e) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } catch (AccessDeniedException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private RunProgress progress(long runId, HttpServletRequest request) {
        return RunProgress.of(jobs.get(runId), RequestLanguage.of(request).locale());
    }

    private static void write(RunProgress progress, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (JsonWriter json = Json.createWriter(response.getWriter())) {
            json.writeObject(Json.createObjectBuilder()
                    .add("running", progress.running())
                    .add("percent", progress.percent())
                    .add("text", progress.text())
                    .build());
        }
    }
}
