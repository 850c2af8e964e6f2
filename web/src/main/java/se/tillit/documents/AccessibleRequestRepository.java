package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import se.tillit.shared.NativeRows;
import se.tillit.shared.Repository;

/** Which versions of which documents somebody has asked for in an accessible form. */
@Repository
public class AccessibleRequestRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** @return whether this is the first request; of two at once, one is */
    boolean add(long documentId, int version, long personId, Instant now) {
        return entityManager
                        .createNativeQuery("INSERT IGNORE INTO accessible_request (document_id, version_no,"
                                + " requested_by_id, requested_at) VALUES (?, ?, ?, ?)")
                        .setParameter(1, documentId)
                        .setParameter(2, version)
                        .setParameter(3, personId)
                        .setParameter(4, utc(now))
                        .executeUpdate()
                > 0;
    }

    /** How many a person has made since then. */
    long countBy(long personId, Instant since) {
        return NativeRows.numbers(entityManager
                        .createNativeQuery("SELECT COUNT(*) FROM accessible_request WHERE requested_by_id = ?"
                                + " AND requested_at > ?")
                        .setParameter(1, personId)
                        .setParameter(2, utc(since)))
                .findFirst()
                .orElse(0L);
    }

    private static LocalDateTime utc(Instant when) {
        return LocalDateTime.ofInstant(when, ZoneOffset.UTC);
    }
}
