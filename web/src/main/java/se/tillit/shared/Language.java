package se.tillit.shared;

import java.util.Arrays;
import java.util.Locale;

/** The languages of the interface; Swedish is the main one (domain.md L1). */
public enum Language {
    SV("sv"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    public String tag() {
        return locale.getLanguage();
    }

    /** The language of a tag such as {@code en}; Swedish for anything unknown or missing. */
    public static Language ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(SV);
    }
}
