package se.tillit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * A reader with a keyboard only. Wherever they come, the focus is drawn at least 2 px thick on a place in view that nothing
 * covers (domain.md A2).
 */
final class Keyboard {

    private static final int MOST_STOPS = 250;

    private static final String WHAT_IS_WRONG_WITH_THE_FOCUS = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return '';
              const name = at.outerHTML.slice(0, 160);
              const label = at.labels?.[0];
              const drawn = [at, at.nextElementSibling, label, at.parentElement, at.closest('.drop')].filter(Boolean)
                .map(e => getComputedStyle(e))
                .some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2);
              if (!drawn) return 'No visible focus: ' + name;
              const boxes = [at, label].filter(Boolean).map(e => e.getBoundingClientRect());
              const seen = boxes.some(b => b.bottom > 0 && b.top < innerHeight && b.right > 0 && b.left < innerWidth
                && [[b.left + b.width / 2, b.top + b.height / 2], [b.left + 2, b.top + b.height / 2]].some(([x, y]) => {
                  const top = document.elementFromPoint(x, y);
                  return top && (at.contains(top) || top.contains(at) || label?.contains(top));
                }));
              return seen ? '' : 'Focus is out of sight: ' + name;
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** From the top of a page that was just read: the first stop leads past the menu. */
    Keyboard skipsToContent() {
        page.waitForLoadState();
        page.keyboard().press("Tab");
        Locator skip = page.locator(".skip-link");
        assertThat(isFocused(skip)).as("the skip link is the first stop").isTrue();
        checkFocus();
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => document.activeElement.tagName")).isEqualTo("MAIN");
        return this;
    }

    /** Goes forward until the target has the focus. */
    Keyboard tabsTo(Locator target) {
        target.first().waitFor();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (isFocused(target.first())) {
                return this;
            }
            page.keyboard().press("Tab");
            checkFocus();
        }
        throw new AssertionError("Not reached with Tab: " + target + " on " + page.url());
    }

    /** Goes back until the target has the focus. */
    Keyboard tabsBackTo(Locator target) {
        target.first().waitFor();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (isFocused(target.first())) {
                return this;
            }
            page.keyboard().press("Shift+Tab");
            checkFocus();
        }
        throw new AssertionError("Not reached with Shift+Tab: " + target + " on " + page.url());
    }

    Keyboard presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    private void checkFocus() {
        assertThat(page.evaluate(WHAT_IS_WRONG_WITH_THE_FOCUS)).as(page.url()).isEqualTo("");
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("e => e === document.activeElement");
    }
}
