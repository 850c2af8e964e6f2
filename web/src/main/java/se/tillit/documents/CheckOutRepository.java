package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tillit.shared.Repository;

/** Check-outs, at most one a document. Who changes one holds the document. */
@Repository
public class CheckOutRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    Optional<CheckOut> find(long documentId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM CheckOut c JOIN FETCH c.person LEFT JOIN FETCH c.brokenBy"
                                + " WHERE c.documentId = :document",
                        CheckOut.class)
                .setParameter("document", documentId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Who has these documents now, by document; nothing of those that nobody has. */
    Map<Long, String> findHolders(Collection<Long> documentIds, Instant now) {
        if (documentIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "SELECT c FROM CheckOut c JOIN FETCH c.person WHERE c.documentId IN :documents"
                                + " AND c.brokenAt IS NULL AND c.expiresAt > :now",
                        CheckOut.class)
                .setParameter("documents", documentIds)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        CheckOut::getDocumentId, one -> one.getPerson().getName()));
    }

    void add(CheckOut checkOut) {
        entityManager.persist(checkOut);
    }

    void remove(CheckOut checkOut) {
        entityManager.remove(checkOut);
    }
}
