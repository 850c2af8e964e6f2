package se.tillit.documents;

import java.util.Objects;
import java.util.stream.Stream;

/** One part of what is said about a document, before and after; null for nothing. */
record FieldChange(DocumentField field, String before, String after) {

    /** The change, or none when both are the same. */
    static Stream<FieldChange> between(DocumentField field, Object before, Object after) {
        return Objects.equals(before, after)
                ? Stream.empty()
                : Stream.of(new FieldChange(field, text(before), text(after)));
    }

    private static String text(Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
