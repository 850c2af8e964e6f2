package se.tillit.files.view;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What {@code upload.js} gets for each file: {@code {"next":"…"}}, the address to go on to when all have come, or a status
 * from 400 with {@code {"message":"…"}}.
 */
public final class ScriptAnswer {

    public static final int UNPROCESSABLE = 422;
    public static final int INSUFFICIENT_STORAGE = 507;

    private ScriptAnswer() {}

    public static boolean isAsked(HttpServletRequest request) {
        return "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }

    /** It went well. */
    public static void goOn(HttpServletResponse response, String address) throws IOException {
        write(response, HttpServletResponse.SC_OK, "next", address);
    }

    /** It did not, for a reason in the reader's language. */
    public static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        write(response, status, "message", message);
    }

    private static void write(HttpServletResponse response, int status, String name, String text) throws IOException {
        JsonObject answer = Json.createObjectBuilder().add(name, text).build();
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(answer.toString());
    }
}
