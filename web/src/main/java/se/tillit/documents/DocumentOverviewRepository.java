package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.tillit.shared.NativeRows;
import se.tillit.shared.Repository;

/** What there is beside a document, in one question. */
@Repository
public class DocumentOverviewRepository {

    private static final String QUESTION = "SELECT r.registration_no, r.external_no,"
            + " (SELECT TIMESTAMPDIFF(SECOND, '1970-01-01', a.requested_at) FROM accessible_request a"
            + " WHERE a.document_id = d.id AND a.version_no = d.version_no),"
            + " EXISTS (SELECT 1 FROM document_check_out c WHERE c.document_id = d.id),"
            + " EXISTS (SELECT 1 FROM document_change c WHERE c.document_id = d.id),"
            + " EXISTS (SELECT 1 FROM document_kept_file k WHERE k.document_id = d.id AND k.person_id = ?),"
            + " EXISTS (SELECT 1 FROM upload u WHERE u.document_id = d.id AND u.person_id = ? AND u.finished_at IS NULL),"
            + " EXISTS (SELECT 1 FROM quarantine_event e WHERE e.document_id = d.id),"
            + " (SELECT COUNT(DISTINCT o.organisation_id) FROM document_opening o WHERE o.document_id = d.id"
            + " AND o.opened_on < ? AND o.organisation_id IN (%s))"
            + " FROM document d LEFT JOIN registration r ON r.document_id = d.id WHERE d.id = ?";

    /** Where nobody and nothing has this id. */
    private static final long NONE = 0;

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /**
     * @param personId whose kept files and uploads count; 0 for nobody's
     * @param municipalities in which openings count
     * @param day before which they count
     */
    DocumentOverview find(long documentId, long personId, List<Long> municipalities, LocalDate day) {
        List<Long> counted = municipalities.isEmpty() ? List.of(NONE) : municipalities;
        List<Object> values = Stream.of(Stream.of(personId, personId, day), counted.stream(), Stream.of(documentId))
                .<Object>flatMap(part -> part)
                .toList();
        String question = QUESTION.formatted(NativeRows.places(counted.size()));
        return NativeRows.rows(NativeRows.bind(entityManager.createNativeQuery(question), values))
                .map(row -> overview(row, municipalities.size()))
                .findFirst()
                .orElseThrow();
    }

    private static DocumentOverview overview(Object[] row, int municipalities) {
        return new DocumentOverview(
                (String) row[0],
                (String) row[1],
                row[2] == null ? null : Instant.ofEpochSecond(NativeRows.number(row[2])),
                municipalities == 0 ? null : Reuse.of((int) NativeRows.number(row[8]), municipalities),
                isTrue(row[3]),
                isTrue(row[4]),
                isTrue(row[5]),
                isTrue(row[6]),
                isTrue(row[7]));
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean flag ? flag : NativeRows.number(value) != 0;
    }
}
