package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Repository;

/** What is said about documents, what it was before, and the types that there are. */
@Repository
public class DocumentMetadataRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** With type, policy area and tags. */
    Optional<DocumentMetadata> find(long documentId) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT m FROM DocumentMetadata m LEFT JOIN FETCH m.type LEFT JOIN FETCH m.policyArea"
                                + " LEFT JOIN FETCH m.tags WHERE m.documentId = :document",
                        DocumentMetadata.class)
                .setParameter("document", documentId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** As it is now, held until the transaction ends. */
    Optional<DocumentMetadata> lock(long documentId) {
        return Optional.ofNullable(
                entityManager.find(DocumentMetadata.class, documentId, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(DocumentMetadata metadata) {
        entityManager.persist(metadata);
    }

    void add(DocumentChange change) {
        entityManager.persist(change);
    }

    /** The newest first, with who made them. */
    List<DocumentChange> findChanges(long documentId, int most) {
        return entityManager
                .createQuery(
                        "SELECT c FROM DocumentChange c JOIN FETCH c.changedBy WHERE c.documentId = :document"
                                + " ORDER BY c.id DESC",
                        DocumentChange.class)
                .setParameter("document", documentId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The last one of each, with who made it. */
    List<DocumentChange> findLastChanges(List<Long> documentIds) {
        return entityManager
                .createQuery(
                        "SELECT c FROM DocumentChange c JOIN FETCH c.changedBy WHERE c.id IN (SELECT MAX(l.id)"
                                + " FROM DocumentChange l WHERE l.documentId IN :documents GROUP BY l.documentId)",
                        DocumentChange.class)
                .setParameter("documents", documentIds)
                .getResultList();
    }

    /** In the order of the information management plan. */
    List<DocumentType> findTypes() {
        return entityManager
                .createQuery("SELECT t FROM DocumentType t ORDER BY t.id", DocumentType.class)
                .getResultList();
    }
}
