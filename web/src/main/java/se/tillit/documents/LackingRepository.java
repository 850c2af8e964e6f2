package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import se.tillit.access.SignedInUser;
import se.tillit.shared.Repository;

/** Documents of which something is not said yet, of the one who made their newest version. */
@Repository
public class LackingRepository {

    private static final String ROW = "SELECT NEW se.tillit.documents.LackingDocument(d.id, d.title, d.fileName,"
            + " d.mediaType, d.sizeBytes, d.sha256, m.language, t.id, m.altText)";
    private static final String FROM = " FROM Document d LEFT JOIN DocumentMetadata m ON m.documentId = d.id"
            + " LEFT JOIN m.type t WHERE d.network.id = :network AND d.organisation.id = :organisation"
            + " AND d.versionById = :person AND d.trashedAt IS NULL AND d.quarantinedAt IS NULL"
            + " AND d.disposedOn IS NULL";
    /** As {@link LackingDocument#lacks} says. */
    private static final String LACKING = " AND (m.language IS NULL OR t.id IS NULL"
            + " OR d.mediaType LIKE 'image/%' AND m.altText IS NULL OR d.title = d.fileName OR d.title REGEXP :nothing)";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    long count(long networkId, SignedInUser user) {
        return bind(entityManager.createQuery("SELECT COUNT(d)" + FROM + LACKING, Long.class), networkId, user)
                .setParameter("nothing", TellingTitle.SAYS_NOTHING)
                .getSingleResult();
    }

    /** The latest first. */
    List<LackingDocument> find(long networkId, SignedInUser user, int most) {
        String newestFirst = " ORDER BY d.versionAt DESC, d.id DESC";
        return bind(
                        entityManager.createQuery(ROW + FROM + LACKING + newestFirst, LackingDocument.class),
                        networkId,
                        user)
                .setParameter("nothing", TellingTitle.SAYS_NOTHING)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these documents that are the user's own, whether anything is missing or not. */
    List<LackingDocument> findThese(long networkId, SignedInUser user, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return bind(entityManager.createQuery(ROW + FROM + " AND d.id IN :ids", LackingDocument.class), networkId, user)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, long networkId, SignedInUser user) {
        return query.setParameter("network", networkId)
                .setParameter("organisation", user.organisationId())
                .setParameter("person", user.personId());
    }
}
