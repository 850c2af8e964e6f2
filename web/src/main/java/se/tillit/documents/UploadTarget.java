package se.tillit.documents;

import java.util.Optional;

/**
 * Where a file that comes piece by piece is to go.
 *
 * @param slug the network
 * @param documentId of which it becomes a version; empty when it becomes something new
 */
public record UploadTarget(String slug, UploadPurpose purpose, Optional<Long> documentId) {

    /** A document of its own. */
    public static UploadTarget document(String slug) {
        return new UploadTarget(slug, UploadPurpose.DOCUMENT, Optional.empty());
    }

    /** A zip file whose content becomes documents. */
    public static UploadTarget archive(String slug) {
        return new UploadTarget(slug, UploadPurpose.ARCHIVE, Optional.empty());
    }

    /** A new version of a document. */
    public static UploadTarget version(String slug, long documentId) {
        return new UploadTarget(slug, UploadPurpose.VERSION, Optional.of(documentId));
    }
}
