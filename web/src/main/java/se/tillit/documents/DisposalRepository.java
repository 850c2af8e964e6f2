package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import se.tillit.shared.Repository;

/** Approved disposals, the log of what went by them, and the content that is to leave the store. */
@Repository
public class DisposalRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    void add(Disposal disposal) {
        entityManager.persist(disposal);
        entityManager.flush();
    }

    /** Written at once: the database asks for it before it lets the record's content go. */
    void add(List<DisposalItem> items) {
        items.forEach(entityManager::persist);
        entityManager.flush();
    }

    /** Marks what no document has any more but those that are disposed of, all their versions. */
    void markContent(long disposalId) {
        entityManager.flush();
        entityManager
                .createNativeQuery(
                        "INSERT INTO disposed_content (sha256, disposal_id) SELECT DISTINCT v.sha256, i.disposal_id"
                                + " FROM disposal_item i JOIN document_version v ON v.document_id = i.document_id"
                                + " WHERE i.disposal_id = ? AND NOT EXISTS (SELECT 1 FROM document_version o"
                                + " JOIN document d ON d.id = o.document_id WHERE o.sha256 = v.sha256 AND d.disposed_on IS NULL)")
                .setParameter(1, disposalId)
                .executeUpdate();
    }

    /** What is still in the store, as far as the log knows. */
    @SuppressWarnings("unchecked")
    List<String> findWaitingContent(int most) {
        return entityManager
                .createNativeQuery(
                        "SELECT DISTINCT sha256 FROM disposed_content WHERE removed_at IS NULL LIMIT " + most)
                .getResultList();
    }

    /** The database keeps the time in UTC. */
    void noteRemoved(String sha256, Instant when) {
        entityManager
                .createNativeQuery(
                        "UPDATE disposed_content SET removed_at = ?1 WHERE sha256 = ?2 AND removed_at IS NULL")
                .setParameter(1, LocalDateTime.ofInstant(when, ZoneOffset.UTC))
                .setParameter(2, sha256)
                .executeUpdate();
    }

    /** The log, the newest first. */
    List<DisposalRow> findLog(RecordReach reach, int most) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.documents.DisposalRow(d.id, i.title, i.sha256, t.nameSwedish, t.nameEnglish,"
                                + " p.retention, p.keepYears, CONCAT(a.givenName, ' ', a.surname), p.approvedAt)"
                                + " FROM DisposalItem i JOIN i.disposal p JOIN p.type t JOIN p.approvedBy a"
                                + " JOIN Document d ON d.id = i.documentId JOIN d.network n"
                                + " WHERE n.visibility <> se.tillit.access.Visibility.SECRET OR n.id IN :memberOf"
                                + " ORDER BY p.id DESC, i.documentId",
                        DisposalRow.class)
                .setParameter("memberOf", reach.memberOf())
                .setMaxResults(most)
                .getResultList();
    }
}
