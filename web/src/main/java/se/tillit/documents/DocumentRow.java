package se.tillit.documents;

import java.time.Instant;
import se.tillit.access.Visibility;
import se.tillit.files.FileName;

/**
 * A document in a list.
 *
 * @param changedAt when its newest version was made
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
        String networkName) {

    /** "pdf", as the link tells. */
    public String extension() {
        return FileName.extension(fileName);
    }

    /** Seen within its own organisation only. */
    public boolean isDraft() {
        return state == DocumentState.DRAFT;
    }
}
