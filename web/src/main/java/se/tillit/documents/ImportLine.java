package se.tillit.documents;

import java.util.Optional;
import se.tillit.files.ArchiveEntry;
import se.tillit.shared.BusinessException;

/**
 * What would become of one file in a zip file.
 *
 * @param refusal why it would not be shared; empty when it would
 */
public record ImportLine(ArchiveEntry entry, Optional<BusinessException> refusal) {

    /** The folders on the way to it, as a reader sees them; empty at the top. */
    public String folder() {
        return String.join(" / ", entry.way());
    }

    public String fileName() {
        return entry.fileName();
    }

    public boolean isRefused() {
        return refusal.isPresent();
    }
}
