package se.tillit.files.reading;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Repository;

/** What is known of files by their content. */
@Repository
public class FileTextRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    Optional<FileFacts> findFacts(String sha256) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.files.reading.FileFacts(t.status, t.mediaType, t.cut, t.pages,"
                                + " t.picturePages, t.tagged, t.titled, t.language, t.personnummerFound)"
                                + " FROM FileText t WHERE t.sha256 = :sha256",
                        FileFacts.class)
                .setParameter("sha256", sha256)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What is known of these contents; nothing of one that nobody has read. */
    List<ContentFacts> findFacts(Collection<String> contents) {
        if (contents.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.files.reading.ContentFacts(t.sha256, t.status, t.mediaType, t.cut,"
                                + " t.pages, t.picturePages, t.tagged, t.titled, t.language, t.personnummerFound)"
                                + " FROM FileText t WHERE t.sha256 IN :contents",
                        ContentFacts.class)
                .setParameter("contents", contents)
                .getResultList();
    }

    /** The text that was read; empty when there is none. */
    Optional<String> findText(String sha256) {
        return entityManager
                .createQuery("SELECT t.text FROM FileText t WHERE t.sha256 = :sha256 AND t.text <> ''", String.class)
                .setParameter("sha256", sha256)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<FileText> lock(String sha256) {
        return Optional.ofNullable(entityManager.find(FileText.class, sha256, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The file that is due longest and that no other node holds; it is held for the length of the transaction. */
    @SuppressWarnings("unchecked")
    Optional<FileText> lockNextDue(Instant now) {
        return entityManager
                .createNativeQuery(
                        "SELECT * FROM file_text WHERE next_attempt_at <= ?1 ORDER BY next_attempt_at LIMIT 1"
                                + " FOR UPDATE SKIP LOCKED",
                        FileText.class)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList()
                .stream()
                .findFirst();
    }
}
