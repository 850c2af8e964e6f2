package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tillit.shared.NativeRows;
import se.tillit.shared.Repository;

/** In which municipalities documents were opened, a row a day. */
@Repository
public class DocumentOpeningRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The same on the same day is one row. */
    void note(long documentId, long organisationId, LocalDate day) {
        entityManager
                .createNativeQuery("INSERT IGNORE INTO document_opening (document_id, organisation_id, opened_on)"
                        + " VALUES (?, ?, ?)")
                .setParameter(1, documentId)
                .setParameter(2, organisationId)
                .setParameter(3, day)
                .executeUpdate();
    }

    /** How many of these organisations opened it before that day. */
    int countBefore(long documentId, List<Long> organisationIds, LocalDate day) {
        if (organisationIds.isEmpty()) {
            return 0;
        }
        Query query = entityManager.createNativeQuery(
                "SELECT COUNT(DISTINCT organisation_id) FROM document_opening WHERE document_id = ? AND opened_on < ?"
                        + " AND organisation_id IN (" + NativeRows.places(organisationIds.size()) + ")");
        List<Object> values = new ArrayList<>(List.of(documentId, day));
        values.addAll(organisationIds);
        return NativeRows.numbers(NativeRows.bind(query, values))
                .findFirst()
                .orElse(0L)
                .intValue();
    }

    int removeBefore(LocalDate day) {
        return entityManager
                .createNativeQuery("DELETE FROM document_opening WHERE opened_on < ?")
                .setParameter(1, day)
                .executeUpdate();
    }
}
