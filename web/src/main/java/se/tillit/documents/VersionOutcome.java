package se.tillit.documents;

import java.util.Optional;
import se.tillit.files.FileRefusedException;

/**
 * What became of an uploaded version.
 *
 * @param keptId of the file that waits for its person's choice; 0 when none does
 * @param refusal why the file was not taken in, when it was not
 */
public record VersionOutcome(Kind kind, long keptId, Optional<FileRefusedException> refusal) {

    static final VersionOutcome SAVED = new VersionOutcome(Kind.SAVED, 0, Optional.empty());

    static VersionOutcome kept(KeptFile file) {
        return new VersionOutcome(Kind.KEPT, file.getId(), Optional.empty());
    }

    static VersionOutcome refused(FileRefusedException refusal) {
        return new VersionOutcome(Kind.REFUSED, 0, Optional.of(refusal));
    }

    /** How it went. */
    public enum Kind {
        SAVED,
        /** Someone else was first. */
        KEPT,
        REFUSED
    }
}
