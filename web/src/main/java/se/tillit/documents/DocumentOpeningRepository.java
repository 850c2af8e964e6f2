package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tillit.shared.Chunks;
import se.tillit.shared.NativeRows;
import se.tillit.shared.Repository;

/** In which municipalities documents were opened, a row a day. */
@Repository
public class DocumentOpeningRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** Of records of other organisations. The same on the same day is one row. */
    void note(List<Long> documentIds, long organisationId, LocalDate day) {
        for (List<Long> some : Chunks.of(documentIds)) {
            Query query = entityManager.createNativeQuery(
                    "INSERT IGNORE INTO document_opening (document_id, organisation_id, opened_on)"
                            + " SELECT id, ?, ? FROM document WHERE state = 'SHARED' AND organisation_id <> ?"
                            + " AND id IN (" + NativeRows.places(some.size()) + ")");
            List<Object> values = new ArrayList<>(List.of(organisationId, day, organisationId));
            values.addAll(some);
            NativeRows.bind(query, values).executeUpdate();
        }
    }

    int removeBefore(LocalDate day) {
        return entityManager
                .createNativeQuery("DELETE FROM document_opening WHERE opened_on < ?")
                .setParameter(1, day)
                .executeUpdate();
    }
}
