package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tillit.shared.LikePattern;
import se.tillit.shared.NativeRows;
import se.tillit.shared.Repository;

/** Records as the registrar has them: drafts are none, and no secret network's are there for others than its members. */
@Repository
public class RecordRepository {

    private static final String ROW =
            "SELECT NEW se.tillit.documents.RecordRow(d.id, d.title, d.publishedOn, o.shortName,"
                    + " n.name, r.number, d.quarantinedAt, d.disposedOn) ";
    private static final String EXPORT_ROW =
            "SELECT NEW se.tillit.documents.DiaryExportRow(d.id, r.number, r.externalNumber, r.datedOn, r.sender,"
                    + " r.recipient, r.subject, d.title, n.name, o.shortName, d.publishedOn, d.fileName, d.mediaType,"
                    + " d.sizeBytes, d.sha256, d.versionAt, d.quarantinedAt, d.disposedOn) ";
    private static final String FROM = "FROM Document d JOIN d.network n JOIN d.organisation o"
            + " LEFT JOIN Registration r ON r.documentId = d.id"
            + " WHERE d.state = se.tillit.documents.DocumentState.SHARED"
            + " AND (n.visibility <> se.tillit.access.Visibility.SECRET OR n.id IN :memberOf)";
    private static final String NEWEST_FIRST = " ORDER BY d.publishedOn DESC, d.id DESC";
    private static final String OLDEST_FIRST = " ORDER BY d.publishedOn, d.id";
    /** What could go, were it old enough. */
    private static final String DISPOSABLE = " AND d.disposedOn IS NULL AND d.quarantinedAt IS NULL";

    private static final String OF_TYPE = " AND d.publishedOn <= :lastDay AND EXISTS (SELECT m.documentId"
            + " FROM DocumentMetadata m WHERE m.documentId = d.id AND m.type.id = :type)";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    long count(RecordFilter filter, RecordReach reach) {
        return search("SELECT COUNT(d) ", filter, reach, "", Long.class).getSingleResult();
    }

    /** The newest first. */
    List<RecordRow> find(RecordFilter filter, RecordReach reach, int first, int most) {
        return search(ROW, filter, reach, NEWEST_FIRST, RecordRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The oldest first, with what the diary says of them. */
    List<DiaryExportRow> findExport(RecordFilter filter, RecordReach reach, int most) {
        return search(EXPORT_ROW, filter, reach, OLDEST_FIRST, DiaryExportRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> search(
            String select, RecordFilter filter, RecordReach reach, String order, Class<T> type) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder();
        if (filter.networkId() != null) {
            where.append(" AND n.id = :network");
            values.put("network", filter.networkId());
        }
        if (filter.from() != null) {
            where.append(" AND d.publishedOn >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            where.append(" AND d.publishedOn <= :to");
            values.put("to", filter.to());
        }
        if (filter.registered() != null) {
            where.append(" AND r.documentId IS")
                    .append(filter.registered() ? " NOT" : "")
                    .append(" NULL");
        }
        if (!filter.words().isEmpty()) {
            where.append(" AND (d.title LIKE :words ESCAPE '!' OR d.fileName LIKE :words ESCAPE '!'"
                    + " OR r.number LIKE :words ESCAPE '!' OR r.externalNumber LIKE :words ESCAPE '!'"
                    + " OR r.subject LIKE :words ESCAPE '!')");
            values.put("words", LikePattern.containing(filter.words()));
        }
        return query(select + FROM + where + order, reach, values, type);
    }

    private <T> TypedQuery<T> query(String jpql, RecordReach reach, Map<String, Object> values, Class<T> type) {
        TypedQuery<T> query = entityManager.createQuery(jpql, type).setParameter("memberOf", reach.memberOf());
        values.forEach(query::setParameter);
        return query;
    }

    /** How many records of a type were published on that day or earlier, and are still there. */
    long countDue(DocumentType type, LocalDate lastDay, RecordReach reach) {
        return query("SELECT COUNT(d) " + FROM + DISPOSABLE + OF_TYPE, reach, due(type, lastDay), Long.class)
                .getSingleResult();
    }

    /** The oldest first. */
    List<RecordRow> findDue(DocumentType type, LocalDate lastDay, RecordReach reach, int first, int most) {
        return query(ROW + FROM + DISPOSABLE + OF_TYPE + OLDEST_FIRST, reach, due(type, lastDay), RecordRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private static Map<String, Object> due(DocumentType type, LocalDate lastDay) {
        return Map.of("type", type.getId(), "lastDay", lastDay);
    }

    /** How many could go of each type, by its id; types of which none could are left out. @param lastDays by type */
    Map<Long, Long> countDue(Map<DocumentType, LocalDate> lastDays, RecordReach reach) {
        Map<String, Object> values = new HashMap<>();
        List<String> alternatives = new ArrayList<>();
        lastDays.forEach((type, lastDay) -> {
            int at = alternatives.size();
            alternatives.add("m.type.id = :type" + at + " AND d.publishedOn <= :lastDay" + at);
            values.put("type" + at, type.getId());
            values.put("lastDay" + at, lastDay);
        });
        String from = FROM.replace(" WHERE ", " JOIN DocumentMetadata m ON m.documentId = d.id WHERE ");
        String due = " AND (" + String.join(" OR ", alternatives) + ")";
        return query(
                        "SELECT m.type.id, COUNT(d) " + from + DISPOSABLE + due + " GROUP BY m.type.id",
                        reach,
                        values,
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** With who registered it. */
    Optional<Registration> findRegistration(long documentId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.registeredBy WHERE r.documentId = :document",
                        Registration.class)
                .setParameter("document", documentId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** As it is now, held until the transaction ends. */
    Optional<Registration> lockRegistration(long documentId) {
        return Optional.ofNullable(entityManager.find(Registration.class, documentId, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Registration registration) {
        entityManager.persist(registration);
        entityManager.flush();
    }

    /**
     * Whoever registers in that year waits for the end of this transaction: a locking read of an entry that is not there
     * locks a gap, in which two would wait for each other.
     */
    void lockSeries(int year) {
        readSeries(year);
    }

    /** Draws the next number of a year, whose series is locked, so that none is lost or double. */
    RegistrationNumber next(int year) {
        entityManager
                .createNativeQuery("UPDATE registration_series SET last_number = last_number + 1 WHERE year = ?")
                .setParameter(1, year)
                .executeUpdate();
        return new RegistrationNumber(year, readSeries(year));
    }

    private int readSeries(int year) {
        Object number = entityManager
                .createNativeQuery("SELECT last_number FROM registration_series WHERE year = ? FOR UPDATE")
                .setParameter(1, year)
                .getSingleResult();
        return (int) NativeRows.number(number);
    }
}
