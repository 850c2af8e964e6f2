package se.tillit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the interface: the same in both languages, each one that a page uses there, none in a page itself. */
class TextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BUNDLES = Path.of("src/main/resources/se/tillit");
    private static final Pattern USED = Pattern.compile("text\\['([^']+)'\\]|format\\.text\\('([^']+)'");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^{}']|'[^']*')*}");
    private static final Pattern TYPED = Pattern.compile(">([^<>]*\\p{L}{2,}[^<>]*)<");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern COMPONENT =
            Pattern.compile("<((?:h|f|p|ui):(?:[a-zA-Z]+))\\b((?:[^<>\"]|\"[^\"]*\")*?)/?>");
    private static final Set<String> WITHOUT_ID = Set.of(
            "ui:composition",
            "ui:define",
            "ui:include",
            "ui:insert",
            "ui:param",
            "f:facet",
            "f:validateLength",
            "f:validateLongRange",
            "f:validator",
            "f:attribute",
            "f:param",
            "f:ajax",
            "f:passThroughAttribute",
            "f:converter",
            "f:event");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("texts_en")).isEqualTo(keys("texts_sv"));
        assertThat(keys("faces_en")).isEqualTo(keys("faces_sv"));
    }

    @Test
    void eachTextThatAPageUsesIsThere() {
        Set<String> used = new TreeSet<>();
        pages().forEach(page -> {
            Matcher found = USED.matcher(read(page));
            while (found.find()) {
                used.add(found.group(1) == null ? found.group(2) : found.group(1));
            }
        });

        assertThat(used).hasSizeGreaterThan(100);
        assertThat(keys("texts_sv")).containsAll(used);
    }

    @Test
    void noPageHasATextOfItsOwn() {
        pages().forEach(page -> {
            String markup = EXPRESSION
                    .matcher(COMMENT.matcher(read(page)).replaceAll(""))
                    .replaceAll("");
            Matcher typed = TYPED.matcher(markup.replace("Tillit", ""));

            assertThat(typed.results().map(result -> result.group(1).strip()))
                    .as(page.toString())
                    .isEmpty();
        });
    }

    @Test
    void eachComponentHasAnIdOfItsOwn() {
        pages().forEach(page -> {
            Matcher component = COMPONENT.matcher(COMMENT.matcher(read(page)).replaceAll(""));

            assertThat(component
                            .results()
                            .filter(found -> !WITHOUT_ID.contains(found.group(1)))
                            .filter(found -> !found.group(2).contains(" id=\""))
                            .map(found -> found.group(0)))
                    .as(page.toString())
                    .isEmpty();
        });
    }

    @Test
    void noPageRunsAScriptOrStyleOfItsOwn() {
        pages().forEach(page -> assertThat(read(page))
                .as(page.toString())
                .doesNotContainPattern("\\s(style|on[a-z]+)=\"")
                .doesNotContainPattern("<style[ >]")
                .doesNotContainPattern("<script>"));
    }

    private static Set<String> keys(String bundle) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
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
