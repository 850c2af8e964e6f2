package se.tillit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Names that components of a page are bound to, with all that the page is made of. Two components of one name are one
 * component to Faces: the second shows the first one's error, or is not there when the form is sent.
 */
class BindingsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern BINDING = Pattern.compile("binding=\"#\\{([^}]+)}\"");
    private static final Pattern PART =
            Pattern.compile("<ui:include [^>]*src=\"([^\"]+)\"|<ui:composition [^>]*template=\"([^\"]+)\"");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    @Test
    void noTwoComponentsOfAPageAreBoundToOneName() {
        assertThat(pages()).isNotEmpty().allSatisfy(page -> assertThat(bindings(page))
                .as(page.toString())
                .doesNotHaveDuplicates());
    }

    @Test
    void theNamesOfAPagesPartsAreKnown() {
        assertThat(bindings(PAGES.resolve("documents/show.xhtml"))).contains("accessibleText");
    }

    private static List<String> bindings(Path file) {
        String markup = COMMENT.matcher(read(file)).replaceAll("");
        List<String> found = new ArrayList<>(BINDING.matcher(markup)
                .results()
                .map(one -> one.group(1).strip())
                .toList());
        parts(markup).forEach(part -> found.addAll(bindings(part)));
        return found;
    }

    private static Stream<Path> parts(String markup) {
        return PART.matcher(markup)
                .results()
                .map(one -> one.group(1) == null ? one.group(2) : one.group(1))
                .map(part -> PAGES.resolve(part.substring(1)));
    }

    /** What has an address: templates and fragments are parts of them. */
    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(PAGES.resolve("WEB-INF")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
