package se.tillit.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.tillit.files.StoredFile;
import se.tillit.shared.Language;
import se.tillit.shared.Texts;

/** A record on its way to the association's diary; what is not registered has no number, day or correspondent. */
public record DiaryExportRow(
        long documentId,
        String number,
        String externalNumber,
        LocalDate datedOn,
        String sender,
        String recipient,
        String subject,
        String title,
        String network,
        String organisation,
        LocalDate publishedOn,
        StoredFile file,
        Instant changedAt,
        Instant quarantinedAt,
        LocalDate disposedOn) {

    /** As the database gives it. */
    public DiaryExportRow(
            long documentId,
            String number,
            String externalNumber,
            LocalDate datedOn,
            String sender,
            String recipient,
            String subject,
            String title,
            String network,
            String organisation,
            LocalDate publishedOn,
            String fileName,
            String mediaType,
            long sizeBytes,
            String sha256,
            Instant changedAt,
            Instant quarantinedAt,
            LocalDate disposedOn) {
        this(
                documentId,
                number,
                externalNumber,
                datedOn,
                sender,
                recipient,
                subject,
                title,
                network,
                organisation,
                publishedOn,
                new StoredFile(fileName, mediaType, sizeBytes, sha256),
                changedAt,
                quarantinedAt,
                disposedOn);
    }

    /** Whether its file may go along: what is hidden stays where it is, and what is disposed of is gone. */
    boolean isFileOpen() {
        return quarantinedAt == null && disposedOn == null;
    }

    /** @param path of its file in the export; empty when it has none there */
    List<String> cells(String path) {
        return List.of(
                text(number),
                text(externalNumber),
                text(datedOn),
                text(sender),
                text(recipient),
                text(subject),
                title,
                network,
                organisation,
                text(publishedOn),
                path,
                file.sha256(),
                condition());
    }

    private String condition() {
        if (disposedOn != null) {
            return Texts.get(Language.SV.locale(), "documents.disposed.tag", disposedOn);
        }
        return quarantinedAt == null ? "" : Texts.get(Language.SV.locale(), "documents.quarantined.tag");
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }
}
