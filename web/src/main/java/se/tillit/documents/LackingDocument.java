package se.tillit.documents;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.tillit.files.FileName;

/**
 * A document of which something is not said yet, for the one who uploaded it.
 *
 * @param saved what is said already
 * @param pictured whether there is a small picture of it
 * @param warnings what can be mended in its file
 */
public record LackingDocument(
        long id,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        BasicDetails saved,
        boolean pictured,
        List<FileWarning> warnings) {

    public LackingDocument(
            long id,
            String title,
            String fileName,
            String mediaType,
            long sizeBytes,
            String sha256,
            String language,
            Long documentTypeId,
            String altText) {
        this(
                id,
                fileName,
                mediaType,
                sizeBytes,
                sha256,
                new BasicDetails(title, language, documentTypeId, altText),
                false,
                List.of());
    }

    LackingDocument read(boolean withPicture, List<FileWarning> found) {
        return new LackingDocument(id, fileName, mediaType, sizeBytes, sha256, saved, withPicture, found);
    }

    /** What is not said, among title, language, type and the words for a picture. */
    public Set<DocumentField> lacks() {
        Set<DocumentField> lacking = EnumSet.noneOf(DocumentField.class);
        addIf(TellingTitle.saysNothing(saved.title(), fileName), DocumentField.TITLE, lacking);
        addIf(saved.language() == null, DocumentField.LANGUAGE, lacking);
        addIf(saved.documentTypeId() == null, DocumentField.TYPE, lacking);
        addIf(isPicture() && saved.altText() == null, DocumentField.ALT_TEXT, lacking);
        return lacking;
    }

    private static void addIf(boolean lacks, DocumentField field, Set<DocumentField> lacking) {
        if (lacks) {
            lacking.add(field);
        }
    }

    /** Whether it is a picture, which is told in words to those who do not see it. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** "pdf", as a link tells. */
    public String extension() {
        return FileName.extension(fileName);
    }
}
