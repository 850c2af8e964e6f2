package se.tillit.directory;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import se.tillit.shared.Texts;

/** What is said of one column of a row. @param arguments fill the places of the kind's text */
public record PeopleNote(PeopleNoteKind kind, PeopleColumn column, List<String> arguments) {

    static PeopleNote of(PeopleNoteKind kind, PeopleColumn column, String... arguments) {
        return new PeopleNote(kind, column, List.of(arguments));
    }

    /** "E-post: adressen saknar @ …", in the reader's language. */
    public String text(Locale locale) {
        return column.heading(locale) + ": " + Texts.get(locale, "PeopleNoteKind." + kind.name(), arguments.toArray());
    }

    static String toJson(List<PeopleNote> notes) {
        JsonArrayBuilder all = ImportJson.array();
        for (PeopleNote note : notes) {
            JsonArrayBuilder one = ImportJson.array().add(note.kind.name()).add(note.column.name());
            note.arguments.forEach(one::add);
            all.add(one);
        }
        return all.build().toString();
    }

    static List<PeopleNote> ofJson(String json) {
        return ImportJson.read(json).stream()
                .map(note -> ofJson((JsonArray) note))
                .toList();
    }

    private static PeopleNote ofJson(JsonArray note) {
        List<String> parts =
                note.stream().map(part -> ((JsonString) part).getString()).toList();
        return new PeopleNote(
                PeopleNoteKind.valueOf(parts.get(0)),
                PeopleColumn.valueOf(parts.get(1)),
                List.copyOf(parts.subList(2, parts.size())));
    }
}
