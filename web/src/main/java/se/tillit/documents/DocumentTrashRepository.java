package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Repository;

/** What lies in the trash. */
@Repository
public class DocumentTrashRepository {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The last five hundred; a trash is no archive. */
    List<TrashedRow> findRows(long networkId, long organisationId) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.documents.TrashedRow(d.id, d.title, d.fileName, d.sizeBytes, d.trashedAt,"
                                + " p.givenName, p.surname) FROM Document d JOIN d.trashedBy p"
                                + " WHERE d.network.id = :network AND d.organisation.id = :organisation"
                                + " AND d.trashedAt IS NOT NULL ORDER BY d.trashedAt DESC, d.id DESC",
                        TrashedRow.class)
                .setParameter("network", networkId)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST)
                .getResultList();
    }

    Optional<Document> find(long networkId, long organisationId, long id) {
        return entityManager
                .createQuery(
                        "SELECT d FROM Document d WHERE d.id = :id AND d.network.id = :network"
                                + " AND d.organisation.id = :organisation AND d.trashedAt IS NOT NULL",
                        Document.class)
                .setParameter("id", id)
                .setParameter("network", networkId)
                .setParameter("organisation", organisationId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The one way to remove a document's row, and the database lets it through for drafts in the trash only. */
    int removeOlderThan(Instant time) {
        return entityManager
                .createNativeQuery("CALL remove_trashed_drafts(?1)")
                .setParameter(1, LocalDateTime.ofInstant(time, ZoneOffset.UTC))
                .executeUpdate();
    }
}
