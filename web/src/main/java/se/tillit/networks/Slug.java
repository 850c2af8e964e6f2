package se.tillit.networks;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The word for a network in its address: made of its name when it is created, and never changed (domain.md §7). */
final class Slug {

    /** Leaves room in the column for a number. */
    private static final int LONGEST = 100;

    /** Words that stand where a network's slug would. */
    private static final Set<String> RESERVED = Set.of("nytt");

    private static final String NOTHING_LEFT = "natverk";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** "Nätverket för översiktlig planering" becomes "natverket-for-oversiktlig-planering". */
    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ø", "o")
                .replace("æ", "a");
        String words = trim(OTHERS.matcher(plain).replaceAll("-"));
        String slug = trim(words.substring(0, Math.min(words.length(), LONGEST)));
        return slug.isEmpty() ? NOTHING_LEFT : slug;
    }

    private static String trim(String words) {
        return ENDS.matcher(words).replaceAll("");
    }

    /** The word itself, or with the first free number behind it. */
    static String free(String slug, Collection<String> taken) {
        return Stream.concat(
                        Stream.of(slug),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> slug + "-" + number))
                .filter(candidate -> !taken.contains(candidate) && !RESERVED.contains(candidate))
                .findFirst()
                .orElseThrow();
    }
}
