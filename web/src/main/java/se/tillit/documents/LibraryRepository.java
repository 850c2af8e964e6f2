package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tillit.shared.LikePattern;
import se.tillit.shared.NativeRows;
import se.tillit.shared.Repository;

/** The documents of a library as a reader may see them, by folder. */
@Repository
public class LibraryRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** How many documents lie in each folder itself; 0 stands for the top. */
    Map<Long, Long> countByFolder(long networkId, DocumentSight sight) {
        Map<Long, Long> counts = new HashMap<>();
        TypedQuery<Object[]> query = entityManager.createQuery(
                "SELECT d.folderId, COUNT(d) FROM Document d" + DocumentRepository.IN_NETWORK + " GROUP BY d.folderId",
                Object[].class);
        for (Object[] row : DocumentRepository.bind(query, networkId, sight).getResultList()) {
            counts.put(row[0] == null ? 0 : NativeRows.number(row[0]), NativeRows.number(row[1]));
        }
        return counts;
    }

    /** @param places the folders to look in; empty for the whole library */
    long count(long networkId, DocumentSight sight, LibraryFilter filter, Collection<Long> places) {
        return query("SELECT COUNT(d) FROM Document d", "", Long.class, networkId, sight, filter, places)
                .getSingleResult();
    }

    /** @param places the folders to look in; empty for the whole library */
    List<DocumentRow> find(
            long networkId, DocumentSight sight, LibraryFilter filter, Collection<Long> places, int first, int most) {
        String order = filter.sort().order(filter.descending());
        return query(DocumentRepository.ROW, order, DocumentRow.class, networkId, sight, filter, places)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> query(
            String select,
            String order,
            Class<T> type,
            long networkId,
            DocumentSight sight,
            LibraryFilter filter,
            Collection<Long> places) {
        StringBuilder where = new StringBuilder(DocumentRepository.IN_NETWORK);
        Map<String, Object> values = new HashMap<>();
        if (!filter.isSearch()) {
            where.append(" AND ").append(place(filter.folder(), values));
        } else if (!places.isEmpty()) {
            where.append(" AND d.folderId IN :places");
            values.put("places", places);
        }
        if (!filter.words().isEmpty()) {
            where.append(" AND (d.title LIKE :words ESCAPE '!' OR d.fileName LIKE :words ESCAPE '!')");
            values.put("words", LikePattern.containing(filter.words()));
        }
        filter.group().ifPresent(group -> {
            where.append(" AND d.mediaType IN :types");
            values.put("types", group.mediaTypes());
        });
        TypedQuery<T> query =
                DocumentRepository.bind(entityManager.createQuery(select + where + order, type), networkId, sight);
        values.forEach(query::setParameter);
        return query;
    }

    private static String place(Optional<Long> folder, Map<String, Object> values) {
        if (folder.isEmpty()) {
            return "d.folderId IS NULL";
        }
        values.put("folder", folder.get());
        return "d.folderId = :folder";
    }

    /** Those of these documents that the reader may see, by title. */
    List<DocumentRow> findRows(long networkId, DocumentSight sight, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return DocumentRepository.bind(
                        entityManager.createQuery(
                                DocumentRepository.ROW + DocumentRepository.IN_NETWORK
                                        + " AND d.id IN :ids ORDER BY d.title, d.id",
                                DocumentRow.class),
                        networkId,
                        sight)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What else there is to tell of these documents. */
    List<RowMark> findMarks(Collection<Long> ids, Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.documents.RowMark(d.id, p.givenName, p.surname, t.picturePages, s.state)"
                                + " FROM Document d LEFT JOIN CheckOut c ON c.documentId = d.id AND c.brokenAt IS NULL"
                                + " AND c.expiresAt > :now LEFT JOIN c.person p"
                                + " LEFT JOIN FileText t ON t.sha256 = d.sha256"
                                + " LEFT JOIN BlobScan s ON s.sha256 = d.sha256 WHERE d.id IN :ids",
                        RowMark.class)
                .setParameter("now", now)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those of these documents that the reader may see, to be changed, by title. */
    List<Document> findDocuments(long networkId, DocumentSight sight, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return DocumentRepository.bind(
                        entityManager.createQuery(
                                "SELECT d FROM Document d JOIN FETCH d.organisation" + DocumentRepository.IN_NETWORK
                                        + " AND d.id IN :ids ORDER BY d.title, d.id",
                                Document.class),
                        networkId,
                        sight)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The documents in these folders that the reader may see, to be changed, by title. */
    List<Document> findDocumentsIn(long networkId, DocumentSight sight, Collection<Long> folders, int most) {
        return DocumentRepository.bind(
                        entityManager.createQuery(
                                "SELECT d FROM Document d JOIN FETCH d.organisation" + DocumentRepository.IN_NETWORK
                                        + " AND d.folderId IN :folders ORDER BY d.title, d.id",
                                Document.class),
                        networkId,
                        sight)
                .setParameter("folders", folders)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these titles that documents in a place have, but these documents, as far as the reader may see. */
    List<String> findTitles(
            long networkId,
            DocumentSight sight,
            Optional<Long> folder,
            Collection<String> titles,
            Collection<Long> but) {
        Map<String, Object> values = new HashMap<>(Map.of("titles", titles));
        if (!but.isEmpty()) {
            values.put("but", but);
        }
        String place = place(folder, values);
        TypedQuery<String> query = DocumentRepository.bind(
                entityManager.createQuery(
                        "SELECT DISTINCT d.title FROM Document d" + DocumentRepository.IN_NETWORK + " AND " + place
                                + " AND d.title IN :titles" + (but.isEmpty() ? "" : " AND d.id NOT IN :but")
                                + " ORDER BY d.title",
                        String.class),
                networkId,
                sight);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** What a zip file needs to know of the documents in these folders, or of these documents; all for neither. */
    List<ZipSource> findSources(long networkId, DocumentSight sight, Collection<Long> folders, Collection<Long> ids) {
        StringBuilder where = new StringBuilder(DocumentRepository.IN_NETWORK);
        Map<String, Object> values = new HashMap<>();
        if (!ids.isEmpty()) {
            where.append(" AND d.id IN :ids");
            values.put("ids", ids);
        } else if (!folders.isEmpty()) {
            where.append(" AND d.folderId IN :folders");
            values.put("folders", folders);
        }
        TypedQuery<ZipSource> query = DocumentRepository.bind(
                entityManager.createQuery(
                        "SELECT NEW se.tillit.documents.ZipSource(d.id, d.folderId, d.fileName, d.mediaType,"
                                + " d.sizeBytes, d.sha256, d.versionAt) FROM Document d" + where
                                + " ORDER BY d.folderId, d.id",
                        ZipSource.class),
                networkId,
                sight);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
