package se.tillit.shared.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.Temporal;
import se.tillit.shared.Formats;
import se.tillit.shared.Texts;
import se.tillit.shared.UserText;

/** {@link Formats} and {@link Texts} for pages, in the language of the page. */
@Named("format")
@RequestScoped
public class FormatBacking {

    @Inject
    private PageBacking page;

    public String date(Temporal when) {
        return Formats.date(when, page.getLocale());
    }

    public String longDate(Temporal when) {
        return Formats.longDate(when, page.getLocale());
    }

    public String month(Temporal month) {
        return Formats.month(month, page.getLocale());
    }

    public String time(Instant when) {
        return Formats.time(when);
    }

    public String dateTime(Instant when) {
        return Formats.dateTime(when);
    }

    public String isoDate(Temporal when) {
        return Formats.isoDate(when);
    }

    public String span(Instant start, Instant end) {
        return Formats.span(start, end, page.getLocale());
    }

    public String number(long value) {
        return Formats.number(value, page.getLocale());
    }

    public String fileSize(long bytes) {
        return Formats.fileSize(bytes, page.getLocale());
    }

    /** Stored user text, cleaned once more; the only thing that a page may print unescaped. */
    public String userText(String html) {
        return UserText.clean(html);
    }

    /** The text of an enum constant: {@code <Enum>.<CONSTANT>}. */
    public String name(Enum<?> constant) {
        return Texts.get(page.getLocale(), constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public String text(String key) {
        return Texts.get(page.getLocale(), key);
    }

    public String text(String key, Object first) {
        return Texts.get(page.getLocale(), key, first);
    }

    public String text(String key, Object first, Object second) {
        return Texts.get(page.getLocale(), key, first, second);
    }

    public String text(String key, Object first, Object second, Object third) {
        return Texts.get(page.getLocale(), key, first, second, third);
    }
}
