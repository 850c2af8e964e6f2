package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tillit.networks.Network;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** Documents, newest first. */
@Repository
public class DocumentRepository {

    static final String ROW = "SELECT NEW se.tillit.documents.DocumentRow(d.id, d.title, d.fileName, d.sizeBytes,"
            + " d.visibility, d.state, d.versionAt, o.shortName, n.slug, n.name, d.folderId)"
            + " FROM Document d JOIN d.organisation o JOIN d.network n";
    private static final String NEWEST_FIRST = " ORDER BY d.publishedAt DESC, d.id DESC";
    /** Quarantined and disposed records are in no list but the registrar's. */
    private static final String NOT_WITHHELD = " AND d.quarantinedAt IS NULL AND d.disposedOn IS NULL";

    private static final String OF_KEY_TYPE = " AND d.state = se.tillit.documents.DocumentState.SHARED"
            + " AND EXISTS (SELECT m.documentId FROM DocumentMetadata m WHERE m.documentId = d.id"
            + " AND m.type.code IN ('POLICY', 'AGREEMENT', 'REPORT'))";

    /** What {@link #bind} fills: the documents of a network that a reader may see. */
    static final String IN_NETWORK = " WHERE d.network.id = :network AND d.trashedAt IS NULL" + NOT_WITHHELD
            + " AND (d.state = se.tillit.documents.DocumentState.SHARED AND d.visibility IN :visibilities OR d.state ="
            + " se.tillit.documents.DocumentState.DRAFT AND d.organisation.id = :organisation)";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    static <T> TypedQuery<T> bind(TypedQuery<T> query, long networkId, DocumentSight sight) {
        return query.setParameter("network", networkId)
                .setParameter("visibilities", sight.visibilities())
                .setParameter("organisation", sight.organisationId());
    }

    List<DocumentRow> findByNetwork(long networkId, DocumentSight sight, int first, int most) {
        return bind(entityManager.createQuery(ROW + IN_NETWORK + NEWEST_FIRST, DocumentRow.class), networkId, sight)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Records of the types that a newcomer reads first, the newest first. */
    List<DocumentRow> findKey(long networkId, DocumentSight sight, int most) {
        return bind(
                        entityManager.createQuery(ROW + IN_NETWORK + OF_KEY_TYPE + NEWEST_FIRST, DocumentRow.class),
                        networkId,
                        sight)
                .setMaxResults(most)
                .getResultList();
    }

    List<DocumentRow> findPublishedSince(Collection<Long> networkIds, Instant since, int most) {
        if (networkIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        ROW + " WHERE d.network.id IN :networks AND d.publishedAt >= :since" + NOT_WITHHELD
                                + NEWEST_FIRST,
                        DocumentRow.class)
                .setParameter("networks", networkIds)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    /** The document with its network and the organisation that it comes from; empty for what lies in the trash. */
    Optional<Document> find(long id) {
        return entityManager
                .createQuery(
                        "SELECT d FROM Document d JOIN FETCH d.network JOIN FETCH d.organisation WHERE d.id = :id"
                                + " AND d.trashedAt IS NULL",
                        Document.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The document as it is now, held until the transaction ends. */
    Optional<Document> lock(long id) {
        return Optional.ofNullable(entityManager.find(Document.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All versions, the newest first, with who made them. */
    List<DocumentVersion> findVersions(long documentId) {
        return entityManager
                .createQuery(
                        "SELECT v FROM DocumentVersion v JOIN FETCH v.madeBy JOIN FETCH v.organisation"
                                + " WHERE v.document.id = :document ORDER BY v.number DESC",
                        DocumentVersion.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    Optional<DocumentVersion> findVersion(long documentId, int number) {
        return entityManager
                .createQuery(
                        "SELECT v FROM DocumentVersion v WHERE v.document.id = :document AND v.number = :number",
                        DocumentVersion.class)
                .setParameter("document", documentId)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * The document as it is now, held for the length of the transaction: who makes a version waits for the other.
     *
     * @throws NotFoundException when it has gone into the trash meanwhile
     */
    Document lock(Document document) {
        Document held = entityManager.find(Document.class, document.getId(), LockModeType.PESSIMISTIC_WRITE);
        if (held == null || held.isTrashed()) {
            throw new NotFoundException();
        }
        return held;
    }

    /**
     * Takes the network's row for the length of the transaction, so that who changes its library waits for the other. The
     * first thing to ask for: what is read after it includes what the one before wrote.
     */
    void holdNetwork(String slug) {
        entityManager
                .createQuery("SELECT n FROM Network n WHERE n.slug = :slug", Network.class)
                .setParameter("slug", slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** A locking read: it sees what the other sending has just committed. */
    Optional<Document> findBySubmissionKey(String key) {
        return entityManager
                .createQuery("SELECT d FROM Document d WHERE d.submissionKey = :key", Document.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(Document document) {
        entityManager.persist(document);
        entityManager.flush();
    }
}
