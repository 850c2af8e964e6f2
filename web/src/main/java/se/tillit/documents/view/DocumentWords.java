package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.tillit.documents.DocumentField;
import se.tillit.documents.DocumentType;
import se.tillit.documents.RetentionRule;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/** What is said about documents, in the words of the reader's language. */
@Named("documentWords")
@RequestScoped
public class DocumentWords {

    /** Those that are most used here, and the national minorities' (domain.md L2). Others are kept as they come. */
    private static final List<String> LANGUAGES = List.of(
            "sv", "en", "fi", "fit", "se", "smj", "sma", "yi", "rom", "da", "nb", "de", "fr", "es", "pl", "uk", "ar",
            "so", "fa", "ti");

    @Inject
    private PageBacking page;

    /** A language and how it is called. */
    public record LanguageName(String tag, String name) {}

    /** The languages to choose among. @param chosen already; may be none or another one */
    List<LanguageName> languages(String chosen) {
        Stream<String> other = chosen == null || LANGUAGES.contains(chosen) ? Stream.empty() : Stream.of(chosen);
        return Stream.concat(LANGUAGES.stream(), other)
                .map(tag -> new LanguageName(tag, language(tag)))
                .toList();
    }

    /** "Svenska". */
    public String language(String tag) {
        Locale reader = page.getLocale();
        String name = Locale.forLanguageTag(tag).getDisplayName(reader);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    /** What the information management plan says of a type: "Gallras 2 år efter att det delades". */
    public String retention(DocumentType type) {
        return retention(type.getRetention(), type.getKeepYears());
    }

    public String retention(RetentionRule rule, Integer keepYears) {
        String key = "RetentionRule." + rule.name();
        return keepYears == null ? Texts.get(page.getLocale(), key) : Texts.get(page.getLocale(), key, keepYears);
    }

    /** A value of a field as readers know it; what people have typed stays as it is. */
    public String shown(DocumentField field, String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return switch (field) {
            case LANGUAGE -> language(value);
            case SPREADING -> constant("Spreading", value);
            case INFO_CLASS -> constant("InfoClass", value);
            case VISIBILITY -> constant("Visibility", value);
            default -> value;
        };
    }

    private String constant(String type, String name) {
        return Texts.get(page.getLocale(), type + "." + name);
    }
}
