package se.tillit.files;

import java.text.Normalizer;
import java.util.Locale;

/** Names of uploaded files: shown as they came, without what could deceive or do harm. */
public final class FileName {

    static final int LONGEST = 255;
    private static final int LONGEST_EXTENSION = 10;
    private static final String NAMELESS = "fil";

    private FileName() {}

    /**
     * The last part of a name as a browser sent it: no path, no control or direction characters, composed letters, at most
     * 255 characters with the extension kept. Emoji and letters of all languages stay.
     */
    public static String clean(String submitted) {
        String last = submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1);
        String name = harmless(last);
        if (name.isEmpty() || name.chars().allMatch(letter -> letter == '.')) {
            return NAMELESS;
        }
        return shortened(name);
    }

    /** A name without control and direction characters, in composed letters. */
    public static String harmless(String name) {
        StringBuilder kept = new StringBuilder();
        name.codePoints().filter(FileName::isHarmless).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /** The letters after the last full stop, in lower case; empty when there is none. */
    public static String extension(String name) {
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its extension, as a title. */
    public static String withoutExtension(String name) {
        int point = name.lastIndexOf('.');
        return point <= 0 ? name : name.substring(0, point);
    }

    /** The first characters of a text, never half a character. */
    public static String first(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        return extension.isEmpty() || extension.length() > LONGEST_EXTENSION
                ? first(name, LONGEST)
                : first(withoutExtension(name), LONGEST - extension.length() - 1) + "." + extension;
    }

    private static boolean isHarmless(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !isDirection(letter);
        };
    }

    /** Characters that turn the direction of text, which can hide the true extension. */
    private static boolean isDirection(int letter) {
        return letter == 0x061C
                || letter == 0x200E
                || letter == 0x200F
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069);
    }
}
