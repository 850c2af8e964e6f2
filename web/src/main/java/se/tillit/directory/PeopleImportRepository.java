package se.tillit.directory;

import static se.tillit.shared.NativeRows.bind;
import static se.tillit.shared.NativeRows.number;
import static se.tillit.shared.NativeRows.rowPlaces;
import static se.tillit.shared.NativeRows.rows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tillit.shared.Chunks;
import se.tillit.shared.Repository;

/** Files of people between preview and confirmation. */
@Repository
public class PeopleImportRepository {

    private static final int WRITTEN_AT_ONCE = 50;
    private static final String ROWS =
            "SELECT row_no, cells, outcome, notes, seat, overtaken FROM people_import_row WHERE import_id = ? AND ";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    void add(PeopleImport file) {
        entityManager.persist(file);
        entityManager.flush();
    }

    Optional<PeopleImport> find(long id) {
        return Optional.ofNullable(entityManager.find(PeopleImport.class, id));
    }

    /** Held for the length of the transaction, so that a second click waits for the first. */
    Optional<PeopleImport> lock(long id) {
        return Optional.ofNullable(entityManager.find(PeopleImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Waits until no other file is being confirmed. */
    void takeTurn(Instant when) {
        entityManager
                .createNativeQuery("UPDATE people_import_turn SET taken_at = ?")
                .setParameter(1, LocalDateTime.ofInstant(when, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** A person's files that wait to be confirmed, the newest first. */
    List<PeopleImport> findOpen(long personId, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT i FROM PeopleImport i WHERE i.uploadedById = :person AND i.expiresAt > :now"
                                + " AND i.status = se.tillit.directory.ImportStatus.PREVIEWED ORDER BY i.id DESC",
                        PeopleImport.class)
                .setParameter("person", personId)
                .setParameter("now", now)
                .getResultList();
    }

    /** Takes away what is a day old, with its rows. */
    void removeExpired(Instant now) {
        entityManager
                .createQuery("DELETE FROM PeopleImport i WHERE i.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    void addRows(long importId, List<JudgedLine> lines) {
        write(importId, lines, false);
    }

    /** Notes what rows come to now, and that it is another thing than before. */
    void overtake(long importId, List<JudgedLine> lines) {
        entityManager
                .createNativeQuery("UPDATE people_import_row SET overtaken = FALSE WHERE import_id = ?")
                .setParameter(1, importId)
                .executeUpdate();
        write(importId, lines, true);
    }

    /** Many rows a statement, those that are there already too: a large file would hold what it has locked for minutes. */
    private void write(long importId, List<JudgedLine> lines, boolean overtaken) {
        for (List<JudgedLine> some : Chunks.of(lines, WRITTEN_AT_ONCE)) {
            Query write = entityManager.createNativeQuery(
                    "INSERT INTO people_import_row (import_id, row_no, cells, outcome, notes, seat, overtaken) VALUES "
                            + rowPlaces(some.size(), 7)
                            + " ON DUPLICATE KEY UPDATE outcome = VALUES(outcome), notes = VALUES(notes),"
                            + " seat = VALUES(seat), overtaken = VALUES(overtaken)");
            bind(
                    write,
                    some.stream()
                            .flatMap(judged -> Stream.of(
                                    importId,
                                    judged.line().rowNo(),
                                    judged.line().toJson(),
                                    judged.outcome().name(),
                                    PeopleNote.toJson(judged.notes()),
                                    judged.seat() != null,
                                    overtaken))
                            .toList());
            write.executeUpdate();
        }
    }

    void removeRows(long importId) {
        entityManager
                .createNativeQuery("DELETE FROM people_import_row WHERE import_id = ?")
                .setParameter(1, importId)
                .executeUpdate();
    }

    PreviewCounts count(long importId) {
        Map<RowOutcome, Long> byOutcome = new EnumMap<>(RowOutcome.class);
        long seats = 0;
        long overtaken = 0;
        List<Object[]> rows = rows(entityManager
                        .createNativeQuery("SELECT outcome, COUNT(*), SUM(seat), SUM(overtaken) FROM people_import_row"
                                + " WHERE import_id = ? GROUP BY outcome")
                        .setParameter(1, importId))
                .toList();
        for (Object[] row : rows) {
            byOutcome.put(RowOutcome.valueOf((String) row[0]), number(row[1]));
            seats += number(row[2]);
            overtaken += number(row[3]);
        }
        return new PreviewCounts(byOutcome, seats, overtaken);
    }

    /** Some rows, those with errors first, then as in the file. */
    List<PreviewRow> findRows(long importId, RowFilter filter, int first, int most) {
        Query query = entityManager
                .createNativeQuery(ROWS + condition(filter) + " ORDER BY outcome <> 'ERROR', row_no LIMIT ? OFFSET ?")
                .setParameter(1, importId)
                .setParameter(2, most)
                .setParameter(3, first);
        return rows(query).map(PeopleImportRepository::row).toList();
    }

    private static String condition(RowFilter filter) {
        return switch (filter) {
            case ALL -> "TRUE";
            case SEAT -> "seat";
            case OVERTAKEN -> "overtaken";
            case ERROR, NEW, UPDATED, UNCHANGED -> "outcome = '" + filter.name() + "'";
        };
    }

    private static PreviewRow row(Object[] row) {
        return new PreviewRow(
                PeopleLine.ofJson((int) number(row[0]), (String) row[1]),
                RowOutcome.valueOf((String) row[2]),
                PeopleNote.ofJson((String) row[3]),
                isTrue(row[4]),
                isTrue(row[5]));
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean known ? known : number(value) != 0;
    }
}
