package se.tillit.directory.view;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * A field in which what is saved is not what the reader has typed.
 *
 * @param label key of the field's name
 * @param saved empty when the field is
 */
public record Difference(String label, String saved) {

    static Stream<Difference> between(String label, Object saved, Object typed) {
        return Objects.equals(saved, typed)
                ? Stream.empty()
                : Stream.of(new Difference(label, saved == null ? "" : saved.toString()));
    }
}
