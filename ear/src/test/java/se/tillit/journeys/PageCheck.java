package se.tillit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What must hold on every page as it stands (domain.md A1, A3, A4): no violation that axe knows of, in light and dark; no
 * sideways scroll at 320 px, also with the reader's own text spacing.
 */
final class PageCheck {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** Rows of a long table or list are made alike; axe takes minutes for all of a report's. */
    private static final List<String> MORE_OF_THE_SAME =
            List.of("tbody tr:nth-child(n+7)", ".list > li:nth-child(n+7)", ".attendance > :nth-child(n+7)");

    private static final int NARROWEST = 320;
    private static final int HEIGHT = 900;

    /** The text spacing of WCAG 1.4.12; a constructed style sheet, which the content policy lets through. */
    private static final String SPACE_TEXT = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
                + ' word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
              document.adoptedStyleSheets = [sheet];
            }
            """;

    private static final String WIDER_THAN_THE_WINDOW = """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              return [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1)
                .slice(0, 5).map(e => e.outerHTML.slice(0, 160));
            }
            """;

    private PageCheck() {}

    /** Checks the page in place; size and colours are as before afterwards. */
    static void of(Page page) {
        ColorScheme before = (boolean) page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches")
                ? ColorScheme.DARK
                : ColorScheme.LIGHT;
        ColorScheme other = before == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK;
        ViewportSize size = page.viewportSize();
        scan(page, axe(page).withTags(RULES), before);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other));
        scan(page, axe(page).withRules(List.of("color-contrast")), other);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(before));
        checkNarrow(page);
        page.setViewportSize(size.width, size.height);
    }

    private static void checkNarrow(Page page) {
        page.setViewportSize(NARROWEST, HEIGHT);
        assertThat(tooWide(page)).as("wider than 320 px on " + page.url()).isEmpty();
        page.evaluate(SPACE_TEXT);
        assertThat(tooWide(page))
                .as("wider than 320 px with spaced text on " + page.url())
                .isEmpty();
        page.evaluate("() => { document.adoptedStyleSheets = []; }");
    }

    @SuppressWarnings("unchecked")
    private static List<String> tooWide(Page page) {
        return (List<String>) page.evaluate(WIDER_THAN_THE_WINDOW);
    }

    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).exclude(MORE_OF_THE_SAME);
    }

    private static void scan(Page page, AxeBuilder axe, ColorScheme scheme) {
        AxeResults results = axe.analyze();
        List<String> violations = results.getViolations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(4)
                                .collect(Collectors.joining(" | ")))
                .toList();
        assertThat(violations).as("axe, " + scheme + ", " + page.url()).isEmpty();
    }
}
