package se.tillit.files;

import java.nio.file.Path;

/** Stands before the store: nothing comes in and nothing is handed out past it. */
interface FileGuard {

    /**
     * To be asked before a content is put into the store.
     *
     * @throws InfectedFileException when it must not come in
     */
    void check(Path content, String sha256);

    /** Whether the content may be opened, now. */
    FileCondition condition(String sha256);

    /** How many contents of the store may not be opened. */
    ScanCounts heldBack();
}
