package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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

    int removeBefore(LocalDate day) {
        return entityManager
                .createNativeQuery("DELETE FROM document_opening WHERE opened_on < ?")
                .setParameter(1, day)
                .executeUpdate();
    }
}
