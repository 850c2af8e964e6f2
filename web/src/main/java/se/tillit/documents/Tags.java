package se.tillit.documents;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Free words on a document: small letters, without a hash, each once. */
final class Tags {

    static final int MOST = 10;
    static final int LONGEST = 40;

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HASH = Pattern.compile("^#+\\s*");

    private Tags() {}

    /**
     * The words of a typed list, between commas or on lines of their own, in Swedish or any other letters.
     *
     * @throws TooManyTagsException for more than ten @throws TagTooLongException for one of more than 40 characters
     */
    static List<String> of(String typed) {
        List<String> tags = BETWEEN.splitAsStream(typed == null ? "" : typed)
                .map(Tags::normal)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (tags.size() > MOST) {
            throw new TooManyTagsException();
        }
        tags.stream().filter(tag -> tag.length() > LONGEST).findFirst().ifPresent(tag -> {
            throw new TagTooLongException(tag);
        });
        return tags;
    }

    private static String normal(String word) {
        String plain = SPACE.matcher(word).replaceAll(" ").strip();
        return HASH.matcher(plain).replaceFirst("").strip().toLowerCase(SWEDISH);
    }
}
