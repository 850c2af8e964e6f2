package se.tillit.files.view;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What {@code upload.js} gets for each file: {@code {"ok":true}}, or a status from 400 with {@code {"message":"…"}}. */
public final class ScriptAnswer {

    public static final int UNPROCESSABLE = 422;
    public static final int INSUFFICIENT_STORAGE = 507;

    private ScriptAnswer() {}

    public static boolean isAsked(HttpServletRequest request) {
        return "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }

    public static void write(HttpServletResponse response, int status, String message) throws IOException {
        JsonObject answer = status == HttpServletResponse.SC_OK
                ? Json.createObjectBuilder().add("ok", true).build()
                : Json.createObjectBuilder().add("message", message).build();
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(answer.toString());
    }
}
