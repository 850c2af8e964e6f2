package se.tillit.files.view;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The files of a form as they came: the Faces component leaves out those without content, which deserve a word too. */
public final class ChosenFiles {

    private ChosenFiles() {}

    /** The files of one field. A browser sends one nameless part when nothing was chosen. */
    public static List<Part> of(HttpServletRequest request, String field) {
        try {
            return request.getParts().stream()
                    .filter(part -> field.equals(part.getName()))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
