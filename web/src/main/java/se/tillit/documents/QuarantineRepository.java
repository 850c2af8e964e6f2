package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tillit.shared.Repository;

/** Which records are hidden, and since when. */
@Repository
public class QuarantineRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    void add(QuarantineEvent event) {
        entityManager.persist(event);
    }

    /** The newest first, with who made them. */
    List<QuarantineEvent> findByDocument(long documentId) {
        return entityManager
                .createQuery(
                        "SELECT e FROM QuarantineEvent e JOIN FETCH e.madeBy WHERE e.documentId = :document"
                                + " ORDER BY e.id DESC",
                        QuarantineEvent.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    /** By title. @param organisationId that they come from; 0 for any */
    List<QuarantinedRow> findQuarantined(long networkId, long organisationId) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.documents.QuarantinedRow(d.id, d.title) FROM Document d"
                                + " WHERE d.network.id = :network AND d.quarantinedAt IS NOT NULL"
                                + " AND d.disposedOn IS NULL"
                                + " AND (:organisation = 0 OR d.organisation.id = :organisation)"
                                + " ORDER BY d.title, d.id",
                        QuarantinedRow.class)
                .setParameter("network", networkId)
                .setParameter("organisation", organisationId)
                .getResultList();
    }
}
