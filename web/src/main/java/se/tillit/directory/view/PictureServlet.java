package se.tillit.directory.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tillit.directory.DirectoryService;
import se.tillit.people.PersonPicture;
import se.tillit.shared.view.FileAnswer;

/** {@code /personer/{id}/bild}: a person's picture, for those who are signed in, asked anew each time. */
@WebServlet("/personer/*")
public class PictureServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/bild");

    @Inject
    private DirectoryService directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long person = Long.parseLong(path.group(1));
        FileAnswer.send(request, response, () -> send(directory.picture(person), request, response));
    }

    private static void send(PersonPicture picture, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + Long.toString(picture.getUpdatedAt().toEpochMilli()) + '"';
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] jpeg = picture.getJpeg();
        response.setContentType("image/jpeg");
        response.setContentLength(jpeg.length);
        response.getOutputStream().write(jpeg);
    }
}
