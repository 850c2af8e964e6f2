package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tillit.files.FileReferences.FileReference;
import se.tillit.shared.Repository;

/** The files of all versions, whoever may read them; what is disposed of refers to nothing any more. */
@Repository
public class DocumentFileRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    List<FileReference> findBeginningWith(String prefix) {
        return entityManager
                .createQuery(
                        "SELECT v.sha256, v.sizeBytes, v.document.id FROM DocumentVersion v"
                                + " WHERE v.sha256 LIKE :beginning AND v.document.disposedOn IS NULL ORDER BY v.sha256, v.id",
                        Object[].class)
                .setParameter("beginning", prefix + "%")
                .getResultList()
                .stream()
                .map(row -> new FileReference((String) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }

    /** A locking read: whoever wants to add a version with this file waits for the end of the transaction. */
    boolean lockReferences(String sha256) {
        return !entityManager
                .createNativeQuery("SELECT v.id FROM document_version v JOIN document d ON d.id = v.document_id"
                        + " WHERE v.sha256 = ?1 AND d.disposed_on IS NULL LIMIT 1 LOCK IN SHARE MODE")
                .setParameter(1, sha256)
                .getResultList()
                .isEmpty();
    }
}
