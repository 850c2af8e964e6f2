package se.tillit.documents;

import java.time.Instant;
import java.util.Optional;
import se.tillit.files.StoredFile;

/** The newest file of a document, on its way into a zip file. */
public record ZipSource(long documentId, Long folderId, StoredFile file, Instant changedAt) {

    public ZipSource(
            long documentId,
            Long folderId,
            String fileName,
            String mediaType,
            long sizeBytes,
            String sha256,
            Instant changedAt) {
        this(documentId, folderId, new StoredFile(fileName, mediaType, sizeBytes, sha256), changedAt);
    }

    Optional<Long> folder() {
        return Optional.ofNullable(folderId);
    }
}
