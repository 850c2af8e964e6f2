package se.tillit.documents;

import java.time.Instant;
import se.tillit.access.Visibility;

/** A document in a list. */
public record DocumentRow(
        long id,
        String title,
        String fileName,
        long sizeBytes,
        Visibility visibility,
        Instant publishedAt,
        String organisation,
        String networkSlug,
        String networkName) {

    /** "pdf", as the link tells. */
    public String extension() {
        return FileName.extension(fileName);
    }
}
