package se.tillit.documents;

import java.time.Instant;
import java.util.Optional;
import se.tillit.access.Visibility;
import se.tillit.files.FileName;

/**
 * A document in a list.
 *
 * @param changedAt when its newest version was made
 * @param folderId null at the top
 */
public record DocumentRow(
        long id,
        String title,
        String fileName,
        long sizeBytes,
        Visibility visibility,
        DocumentState state,
        Instant changedAt,
        String organisation,
        String networkSlug,
        String networkName,
        Long folderId) {

    /** The folder that it lies in; empty at the top. */
    public Optional<Long> folder() {
        return Optional.ofNullable(folderId);
    }

    /** "pdf", as the link tells. */
    public String extension() {
        return FileName.extension(fileName);
    }

    /** Seen within its own organisation only. */
    public boolean isDraft() {
        return state == DocumentState.DRAFT;
    }
}
