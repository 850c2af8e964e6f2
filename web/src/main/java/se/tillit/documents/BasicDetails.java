package se.tillit.documents;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What every document should tell of itself (domain.md A9). All but the title may be null.
 *
 * @param language a language tag (BCP 47)
 * @param altText what a picture shows
 */
public record BasicDetails(String title, String language, Long documentTypeId, String altText) {

    static final int LONGEST_ALT_TEXT = 500;

    /** The same for the same words: by it a form knows whether someone else has changed them since. */
    public String fingerprint() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** @throws DetailTooLongException when a field would not take it */
    void requireFits() {
        requireFits("titleText", title, Document.LONGEST_TITLE);
        requireFits("altText", altText, LONGEST_ALT_TEXT);
    }

    private static void requireFits(String field, String text, int most) {
        if (text != null && text.length() > most) {
            throw new DetailTooLongException(field, most);
        }
    }
}
