package se.tillit.shared.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Lets an error page be read as a page of its own: the failed request's view state belongs to another view, and would make
 * Faces restore that one and fail again. The page names its reader, so the browser keeps no copy. Files
 * that were on their way are not taken in for it.
 */
public class ErrorPageFilter extends HttpFilter {

    private static final String FACES = "jakarta.faces.";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        String type = request.getContentType();
        boolean files = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        chain.doFilter(new AsFirstRead(files ? new WithoutBody(request) : request), response);
    }

    private static final class AsFirstRead extends HttpServletRequestWrapper {

        AsFirstRead(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getParameter(String name) {
            return name.startsWith(FACES) ? null : super.getParameter(name);
        }

        @Override
        public String getHeader(String name) {
            return "Faces-Request".equalsIgnoreCase(name) ? null : super.getHeader(name);
        }
    }
}
