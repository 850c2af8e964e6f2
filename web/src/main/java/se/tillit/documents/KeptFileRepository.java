package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.tillit.files.FileReferences.FileReference;
import se.tillit.shared.Repository;

/** Files that wait for their person's choice, each until its time has come. */
@Repository
public class KeptFileRepository {

    private static final String OF_PERSON =
            "SELECT k FROM KeptFile k WHERE k.document.id = :document AND k.personId = :person AND k.expiresAt > :now";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The latest first. */
    List<KeptFile> find(long documentId, long personId, Instant now, int most) {
        return entityManager
                .createQuery(OF_PERSON + " ORDER BY k.id DESC", KeptFile.class)
                .setParameter("document", documentId)
                .setParameter("person", personId)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<KeptFile> find(long documentId, long personId, Instant now, long id) {
        return entityManager
                .createQuery(OF_PERSON + " AND k.id = :id", KeptFile.class)
                .setParameter("document", documentId)
                .setParameter("person", personId)
                .setParameter("now", now)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whoever they wait for. */
    List<FileReference> findBeginningWith(String prefix) {
        return entityManager
                .createQuery(
                        "SELECT k.sha256, k.sizeBytes, k.document.id FROM KeptFile k WHERE k.sha256 LIKE :beginning"
                                + " ORDER BY k.sha256, k.id",
                        Object[].class)
                .setParameter("beginning", prefix + "%")
                .getResultList()
                .stream()
                .map(row -> new FileReference((String) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }

    /** A locking read: whoever wants to keep this file waits for the end of the transaction. */
    boolean lockReferences(String sha256) {
        return !entityManager
                .createNativeQuery("SELECT id FROM document_kept_file WHERE sha256 = ?1 LIMIT 1 LOCK IN SHARE MODE")
                .setParameter(1, sha256)
                .getResultList()
                .isEmpty();
    }

    /** Puts it in the place of an earlier one of the same person and content. */
    void add(KeptFile file, long documentId, long personId) {
        entityManager
                .createQuery("DELETE FROM KeptFile k WHERE k.document.id = :document AND k.personId = :person"
                        + " AND k.sha256 = :sha256")
                .setParameter("document", documentId)
                .setParameter("person", personId)
                .setParameter("sha256", file.file().sha256())
                .executeUpdate();
        entityManager.persist(file);
        entityManager.flush();
    }

    void remove(KeptFile file) {
        entityManager.remove(file);
    }

    void removeExpired(Instant now) {
        entityManager
                .createQuery("DELETE FROM KeptFile k WHERE k.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
