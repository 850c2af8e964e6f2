package se.tillit.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** A name as it stands in an address: å and ä as a, ö as o, hyphens between words (domain.md §7). */
public final class Slug {

    private static final int LONGEST = 70;

    private Slug() {}

    /** "Öckerö kommun" → "ockero-kommun"; empty when no letter or digit is left. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("^-+|-+$", "");
    }

    /** The first of "name", "name-2", "name-3" … that is not taken; "reserve" when no letter of the name is left. */
    public static String free(String name, String reserve, Predicate<String> taken) {
        String base = of(name).isEmpty() ? reserve : of(name);
        String slug = base;
        for (int number = 2; taken.test(slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }
}
