package se.tillit.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What someone sends from a form.
 *
 * @param key made when the form was shown, so that sending it twice counts once
 * @param title empty for an answer
 * @param text as typed
 */
public record Submission(String key, String title, String text) {

    /** One a form, place, person and content: another text from the same form is another question or answer. */
    String keyOf(long placeId, long personId) {
        String whole = String.join("\n", key, Long.toString(placeId), Long.toString(personId), title, text);
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
