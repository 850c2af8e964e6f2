package se.tillit.documents;

import java.time.Instant;
import se.tillit.files.FileName;

/**
 * A draft in the trash.
 *
 * @param givenName of who put it there, as is the surname
 * @param keptUntil when it is removed for good
 */
public record TrashedRow(
        long id,
        String title,
        String fileName,
        long sizeBytes,
        Instant trashedAt,
        String givenName,
        String surname,
        Instant keptUntil) {

    /** As a query finds it; when it goes is known by the setting. */
    public TrashedRow(
            long id,
            String title,
            String fileName,
            long sizeBytes,
            Instant trashedAt,
            String givenName,
            String surname) {
        this(id, title, fileName, sizeBytes, trashedAt, givenName, surname, trashedAt);
    }

    TrashedRow until(Instant end) {
        return new TrashedRow(id, title, fileName, sizeBytes, trashedAt, givenName, surname, end);
    }

    public String trashedBy() {
        return givenName + " " + surname;
    }

    /** "pdf", as a list tells. */
    public String extension() {
        return FileName.extension(fileName);
    }
}
