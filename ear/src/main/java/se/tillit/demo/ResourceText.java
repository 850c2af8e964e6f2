package se.tillit.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the text files beside this package: lines under {@code [section]} headings, {@code #} for comments. */
final class ResourceText {

    private ResourceText() {}

    static Map<String, List<String>> sections(String resource) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                lines = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), lines);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return sections;
    }

    static List<String> section(Map<String, List<String>> sections, String name) {
        return Objects.requireNonNull(sections.get(name), () -> "No section [" + name + "]");
    }

    private static List<String> lines(String resource) {
        InputStream stream = Objects.requireNonNull(ResourceText.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
