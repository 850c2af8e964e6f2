package se.tillit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p><script>alert(1)</script>Hej</p>",
                "<p onclick=\"alert(1)\">Hej</p>",
                "<p>Hej<img src=x onerror=alert(1)></p>",
                "<p style=\"position:fixed\">Hej</p>",
                "<a href=\"javascript:alert(1)\">Hej</a>",
                "<a href=\"JaVa&#115;cript:alert(1)\">Hej</a>",
                "<a href=\"\tjava\nscript:alert(1)\">Hej</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">Hej</a>",
                "<a href='https://example.org' onmouseover='alert(1)'>Hej</a>",
                "<p><svg onload=alert(1)></svg>Hej</p>",
                "<p><iframe src=\"https://evil.example\"></iframe>Hej</p>",
                "<p><form action=\"https://evil.example\"><input></form>Hej</p>",
                "<p><style>*{display:none}</style>Hej</p>",
                "<p><math><mtext><script>alert(1)</script></mtext></math>Hej</p>",
                "<p><noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">Hej</p>",
                "<p>Hej</p><!--><img src=x onerror=alert(1)>-->",
                "\"><img src=x onerror=alert(1)>",
                "<<script>script>alert(1)<</script>/script>"
            })
    void whatCouldActIsInert(String typed) {
        assertThat(elementsOf(UserText.toHtml(typed))).isSubsetOf("p", "br", "ul", "ol", "li", "strong", "em", "a");
        assertThat(UserText.toHtml(typed))
                .doesNotContainPattern("(?i)<[^>]*\\son\\w+\\s*=")
                .doesNotContainPattern("(?i)<[^>]*(javascript|data):")
                .doesNotContainPattern("(?i)<[^>]*\\sstyle=");
    }

    private static Iterable<String> elementsOf(String html) {
        return Pattern.compile("</?([A-Za-z]+)")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void markupThatIsNotOurOwnIsShownAsItWasTyped() {
        assertThat(UserText.toHtml("Är 3 < 5 & <b>fet</b>?"))
                .isEqualTo("<p>Är 3 &lt; 5 &amp; &lt;b&gt;fet&lt;/b&gt;?</p>");
    }

    @Test
    void blankLinesMakeParagraphsAndLineEndsStay() {
        assertThat(UserText.toHtml("Hej\r\nalla\r\n\r\n \r\nNytt stycke"))
                .isEqualTo("<p>Hej<br />alla</p><p>Nytt stycke</p>");
    }

    @Test
    void linksAreNotFollowedBySearchEngines() {
        assertThat(UserText.toHtml("<a href=\"https://example.org/a?b=1&amp;c=2\">Länk</a>"))
                .contains("href=\"https://example.org/a?b&#61;1&amp;c&#61;2\"")
                .contains("rel=\"nofollow\"");
    }

    @Test
    void emojiStayWhole() {
        assertThat(UserText.toHtml("Tack 👩\u200d💻"))
                .isEqualTo("<p>Tack &#x1f469;\u200d&#x1f4bb;</p>")
                .isEqualTo(UserText.clean("<p>Tack 👩\u200d💻</p>"));
    }

    @Test
    void markupThatShowsNothingIsShownAsItWasTyped() {
        assertThat(UserText.toHtml("<p></p>")).isEqualTo("<p>&lt;p&gt;&lt;/p&gt;</p>");
    }

    @Test
    void cleaningAgainChangesNothing() {
        String once = UserText.toHtml("Är 3 < 5?\n\n<script>alert('å')</script>");

        assertThat(UserText.clean(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "<", "&", "\n", "a\n", "\n\n", "👩", "€", "@=", "<li>", "<p>", "<a href=a>"})
    void longestTextFitsItsColumn(String part) {
        String typed = "x" + part.repeat((8000 - 2) / part.length()) + "x";

        assertThat(UserText.toHtml(typed).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(65_536);
    }
}
