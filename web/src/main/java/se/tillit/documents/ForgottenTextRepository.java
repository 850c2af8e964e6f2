package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tillit.shared.Repository;

/** What was read of contents that no document has any longer. */
@Repository
public class ForgottenTextRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    @SuppressWarnings("unchecked")
    List<String> find(int most) {
        return entityManager
                .createNativeQuery("SELECT t.sha256 FROM file_text t WHERE NOT EXISTS"
                        + " (SELECT 1 FROM document_version v JOIN document d ON d.id = v.document_id"
                        + " WHERE v.sha256 = t.sha256 AND d.disposed_on IS NULL) LIMIT " + most)
                .getResultList();
    }

    /** Asks once more while it removes: a document may have got the content just now. @return whether it is gone */
    boolean remove(String sha256) {
        return entityManager
                        .createNativeQuery("DELETE FROM file_text WHERE sha256 = ? AND NOT EXISTS"
                                + " (SELECT 1 FROM document_version v JOIN document d ON d.id = v.document_id"
                                + " WHERE v.sha256 = ? AND d.disposed_on IS NULL)")
                        .setParameter(1, sha256)
                        .setParameter(2, sha256)
                        .executeUpdate()
                > 0;
    }
}
