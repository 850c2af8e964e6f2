package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Repository;

/** Files on their way. */
@Repository
public class UploadRepository {

    private static final String BY_TOKEN = "SELECT u FROM Upload u JOIN FETCH u.network WHERE u.token = :token";
    private static final String UNFINISHED = " u.personId = :person AND u.finishedAt IS NULL AND u.expiresAt > :now";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    void add(Upload upload) {
        entityManager.persist(upload);
        entityManager.flush();
    }

    Optional<Upload> find(String token) {
        return entityManager.createQuery(BY_TOKEN, Upload.class).setParameter("token", token).getResultList().stream()
                .findFirst();
    }

    /** Held for the length of the transaction, so that pieces are counted one after the other. */
    Optional<Upload> lock(String token) {
        return entityManager
                .createQuery("SELECT u FROM Upload u WHERE u.token = :token", Upload.class)
                .setParameter("token", token)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What someone has begun in a network and not ended, the newest first. */
    List<Upload> findUnfinished(long personId, long networkId, UploadPurpose purpose, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT u FROM Upload u WHERE u.network.id = :network AND u.purpose = :purpose AND" + UNFINISHED
                                + " ORDER BY u.id DESC",
                        Upload.class)
                .setParameter("network", networkId)
                .setParameter("purpose", purpose)
                .setParameter("person", personId)
                .setParameter("now", now)
                .getResultList();
    }

    /** What someone has begun as versions of a document and not ended, the newest first. */
    List<Upload> findUnfinishedVersions(long personId, long documentId, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT u FROM Upload u WHERE u.documentId = :document AND" + UNFINISHED
                                + " ORDER BY u.id DESC",
                        Upload.class)
                .setParameter("document", documentId)
                .setParameter("person", personId)
                .setParameter("now", now)
                .getResultList();
    }

    long countUnfinished(long personId, Instant now) {
        return entityManager
                .createQuery("SELECT COUNT(u) FROM Upload u WHERE" + UNFINISHED, Long.class)
                .setParameter("person", personId)
                .setParameter("now", now)
                .getSingleResult();
    }

    void remove(Upload upload) {
        entityManager.remove(entityManager.merge(upload));
    }

    void removeExpired(Instant now) {
        entityManager
                .createQuery("DELETE FROM Upload u WHERE u.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    List<String> findTokens() {
        return entityManager
                .createQuery("SELECT u.token FROM Upload u", String.class)
                .getResultList();
    }
}
