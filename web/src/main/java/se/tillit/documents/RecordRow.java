package se.tillit.documents;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A record in the registrar's list.
 *
 * @param registrationNo null for one that is not registered
 * @param quarantinedAt null for one that is not hidden
 * @param disposedOn null for one whose content is there
 */
public record RecordRow(
        long id,
        String title,
        LocalDate publishedOn,
        String organisation,
        String networkName,
        String registrationNo,
        Instant quarantinedAt,
        LocalDate disposedOn) {}
