package se.tillit.shared.view;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * A field in which what is saved is not what the reader has typed.
 *
 * @param label key of the field's name
 * @param saved empty when the field is
 */
public record Difference(String label, String saved) {

    /** Whether something else is saved than what a form was opened with. @param opened empty when none was sent */
    public static boolean isStale(String opened, long saved) {
        return isStale(opened, Long.toString(saved));
    }

    /** The same, where a form is known by a word. */
    public static boolean isStale(String opened, String saved) {
        return !opened.isEmpty() && !opened.equals(saved);
    }

    public static Stream<Difference> between(String label, Object saved, Object typed) {
        return chosen(label, saved, typed, saved);
    }

    /** Of a field where one of many is chosen. @param name what is saved, in words */
    public static Stream<Difference> chosen(String label, Object saved, Object typed, Object name) {
        return Objects.equals(saved, typed)
                ? Stream.empty()
                : Stream.of(new Difference(label, name == null ? "" : name.toString()));
    }
}
