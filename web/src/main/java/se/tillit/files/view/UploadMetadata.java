package se.tillit.files.view;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** What a browser tells of a file before it sends it: the header {@code Upload-Metadata} of tus, names and base64 by commas. */
public record UploadMetadata(Map<String, String> values) {

    public UploadMetadata {
        values = Map.copyOf(values);
    }

    /** What can be read of it; the rest is as if it were not there. */
    public static UploadMetadata of(String header) {
        Map<String, String> values = new HashMap<>();
        for (String pair : header == null ? new String[0] : header.split(",", -1)) {
            String[] parts = pair.strip().split(" ", 2);
            values.put(parts[0], parts.length == 2 ? decoded(parts[1].strip()) : "");
        }
        return new UploadMetadata(values);
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Empty when it was not told. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** 0 when it was not told, or is no number. */
    public long number(String name) {
        String told = text(name);
        return told.matches("[0-9]{1,18}") ? Long.parseLong(told) : 0;
    }
}
