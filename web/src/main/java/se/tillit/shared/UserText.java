package se.tillit.shared;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text that people write: a few harmless elements pass, everything else becomes inert (quality.md, ASVS 1.3.1). Cleaned
 * when written and again when shown.
 */
public final class UserText {

    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern HAS_MARKUP =
            Pattern.compile("<(p|br|ul|ol|li|strong|em|a)[\\s/>]", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "strong", "em", "a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelNofollowOnLinks()
            .toFactory();

    private UserText() {}

    /**
     * Harmless HTML from what someone typed: plain text gets its paragraphs and line breaks, markup is cleaned. Markup that
     * would show nothing is shown as it was typed.
     */
    public static String toHtml(String typed) {
        String text = LINE_END.matcher(typed.strip()).replaceAll("\n");
        String cleaned = HAS_MARKUP.matcher(text).find() ? POLICY.sanitize(text) : "";
        return TAG.matcher(cleaned).replaceAll("").isBlank() ? POLICY.sanitize(paragraphs(text)) : cleaned;
    }

    /** Cleans stored HTML once more before it is shown. */
    public static String clean(String html) {
        return POLICY.sanitize(html);
    }

    private static String paragraphs(String text) {
        return BLANK_LINES
                .splitAsStream(text)
                .map(paragraph -> "<p>" + escape(paragraph).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
