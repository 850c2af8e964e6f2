package se.tillit.documents;

/**
 * What someone has typed about one of several documents. All but the opened fingerprint may be empty.
 *
 * @param opened fingerprint of what was said when the form was opened
 */
public record TypedDetails(
        long documentId, String opened, String title, String language, Long documentTypeId, String altText) {

    /** @throws DetailTooLongException when a field would not take it */
    BasicDetails basics() {
        BasicDetails basics = new BasicDetails(title, orNull(language), documentTypeId, orNull(altText));
        basics.requireFits();
        return basics;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
