package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
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

    void add(CheckOut checkOut) {
        entityManager.persist(checkOut);
    }

    void remove(CheckOut checkOut) {
        entityManager.remove(checkOut);
    }
}
