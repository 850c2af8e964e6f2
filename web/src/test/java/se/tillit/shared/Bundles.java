package se.tillit.shared;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The bundles as they lie in the source tree. */
final class Bundles {

    private static final Path FOLDER = Path.of("src/main/resources/se/tillit");

    private Bundles() {}

    static Map<String, String> texts(String bundle) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file(bundle), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    static List<String> keysAsWritten(String bundle) throws IOException {
        return Files.readAllLines(file(bundle), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static Path file(String bundle) {
        return FOLDER.resolve(bundle + ".properties");
    }
}
