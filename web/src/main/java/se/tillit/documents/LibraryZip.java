package se.tillit.documents;

import java.time.Instant;
import java.util.List;
import se.tillit.files.StoredFile;

/**
 * What goes into a zip file.
 *
 * @param name of the zip file, without its extension
 */
public record LibraryZip(String name, List<Entry> entries) {

    /**
     * A file in it.
     *
     * @param documentId whose file it is
     * @param path with its folders, safe and its own
     */
    public record Entry(long documentId, String path, StoredFile file, Instant changedAt) {}
}
