package se.tillit.documents;

import java.util.Optional;
import se.tillit.files.FileRefusedException;

/**
 * What became of one file.
 *
 * @param refusal why it was not shared; empty when it was
 */
public record ReceivedFile(String fileName, Optional<FileRefusedException> refusal) {

    public boolean shared() {
        return refusal.isEmpty();
    }
}
