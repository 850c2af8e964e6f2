package se.tillit.documents;

import java.nio.charset.StandardCharsets;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * What someone says about a document. All but the title may be null.
 *
 * @param language a language tag (BCP 47)
 * @param tags normal words, sorted
 */
public record MetadataDetails(
        String title,
        String description,
        String language,
        Long documentTypeId,
        List<String> tags,
        Long policyAreaId,
        String copyrightOwner,
        Spreading spreading,
        String altText,
        InfoClass infoClass) {

    /** @throws LanguageUnknownException for a tag that no language has @throws TitleMissingException without a title */
    public MetadataDetails {
        if (title == null || title.isBlank()) {
            throw new TitleMissingException();
        }
        language = language == null || language.isBlank() ? null : tagOf(language);
        tags = List.copyOf(tags);
    }

    private static String tagOf(String typed) {
        try {
            String tag =
                    new Locale.Builder().setLanguageTag(typed.strip()).build().toLanguageTag();
            if (tag.length() <= 35 && !Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
                return tag;
            }
        } catch (IllformedLocaleException e) {
            throw new LanguageUnknownException();
        }
        throw new LanguageUnknownException();
    }

    /**
     * The words of a typed list of tags.
     *
     * @throws TooManyTagsException for more than ten @throws TagTooLongException for one of more than 40 characters
     */
    public static List<String> tagsOf(String typed) {
        return Tags.of(typed);
    }

    /** The part that every document should have. */
    BasicDetails basics() {
        return new BasicDetails(title, language, documentTypeId, altText);
    }

    /** The same with another basic part. Fails as the constructor does. */
    MetadataDetails with(BasicDetails basics) {
        return new MetadataDetails(
                basics.title(),
                description,
                basics.language(),
                basics.documentTypeId(),
                tags,
                policyAreaId,
                copyrightOwner,
                spreading,
                basics.altText(),
                infoClass);
    }

    /** The same for the same words: by it a form knows whether someone else has changed them since. */
    public String fingerprint() {
        byte[] words = Objects.toString(this).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(words).toString();
    }
}
