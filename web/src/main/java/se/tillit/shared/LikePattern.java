package se.tillit.shared;

/** Words that someone looks for, as patterns for {@code LIKE … ESCAPE '!'}: what they typed means itself. */
public final class LikePattern {

    private LikePattern() {}

    /** Anywhere in a text. */
    public static String containing(String words) {
        return "%" + words.replaceAll("[!%_]", "!$0") + "%";
    }
}
