package se.tillit.integrity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Repository;

/** Checks and what they found. */
@Repository
public class IntegrityRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The newest first. */
    List<IntegrityRun> findLatest(int most) {
        return entityManager
                .createQuery("SELECT r FROM IntegrityRun r ORDER BY r.id DESC", IntegrityRun.class)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<IntegrityRun> find(long id) {
        return Optional.ofNullable(entityManager.find(IntegrityRun.class, id));
    }

    Optional<IntegrityRun> lock(long id) {
        return Optional.ofNullable(entityManager.find(IntegrityRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The check that goes on, wherever. */
    Optional<IntegrityRun> findRunning() {
        return entityManager
                .createQuery(
                        "SELECT r FROM IntegrityRun r WHERE r.state = se.tillit.integrity.RunState.RUNNING",
                        IntegrityRun.class)
                .getResultList()
                .stream()
                .findFirst();
    }

    boolean hasRunFor(LocalDate businessDate) {
        return !entityManager
                .createNativeQuery("SELECT id FROM integrity_run WHERE business_date >= ?1 LIMIT 1")
                .setParameter(1, businessDate)
                .getResultList()
                .isEmpty();
    }

    /**
     * Begins a check; the unique keys let one in, whoever else begins at the same time.
     *
     * @param businessDate null for one that an operator wants
     * @return whether it was begun
     */
    boolean begin(LocalDate businessDate, Instant now) {
        return entityManager
                        .createNativeQuery("INSERT IGNORE INTO integrity_run (business_date, state, started_at)"
                                + " VALUES (?1, 'RUNNING', ?2)")
                        .setParameter(1, businessDate)
                        .setParameter(2, utc(now))
                        .executeUpdate()
                == 1;
    }

    /** Takes on a check that nobody works on. @return whether it was this node that did */
    boolean claim(long id, String node, Instant now, Instant silentSince) {
        return entityManager
                        .createNativeQuery("UPDATE integrity_run SET node = ?1, heartbeat_at = ?2 WHERE id = ?3"
                                + " AND state = 'RUNNING' AND (heartbeat_at IS NULL OR heartbeat_at < ?4)")
                        .setParameter(1, node)
                        .setParameter(2, utc(now))
                        .setParameter(3, id)
                        .setParameter(4, utc(silentSince))
                        .executeUpdate()
                == 1;
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    void add(IntegrityFinding finding) {
        entityManager.persist(finding);
    }

    /** What harms readers first, then orphans; in an order that stays. */
    List<IntegrityFinding> findFindings(long runId, int first, int most) {
        return entityManager
                .createQuery(
                        "SELECT f FROM IntegrityFinding f WHERE f.runId = :run ORDER BY"
                                + " CASE WHEN f.kind = se.tillit.integrity.FindingKind.ORPHAN THEN 1 ELSE 0 END, f.id",
                        IntegrityFinding.class)
                .setParameter("run", runId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    FindingCounts count(long runId) {
        Object[] counts = entityManager
                .createQuery(
                        "SELECT COUNT(f), SUM(CASE WHEN f.kind = se.tillit.integrity.FindingKind.ORPHAN THEN 1 ELSE 0 END),"
                                + " SUM(CASE WHEN f.kind = se.tillit.integrity.FindingKind.ORPHAN AND f.outcome IS NULL"
                                + " THEN 1 ELSE 0 END), SUM(CASE WHEN f.kind = se.tillit.integrity.FindingKind.ORPHAN"
                                + " AND f.outcome IS NULL THEN f.sizeBytes ELSE 0 END)"
                                + " FROM IntegrityFinding f WHERE f.runId = :run",
                        Object[].class)
                .setParameter("run", runId)
                .getSingleResult();
        return new FindingCounts(number(counts[0]), number(counts[1]), number(counts[2]), number(counts[3]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /** Orphans of a check that nobody has asked to remove yet. */
    List<Long> findOpenOrphans(long runId, int most) {
        return entityManager
                .createQuery(
                        "SELECT f.id FROM IntegrityFinding f WHERE f.runId = :run AND f.outcome IS NULL"
                                + " AND f.kind = se.tillit.integrity.FindingKind.ORPHAN ORDER BY f.id",
                        Long.class)
                .setParameter("run", runId)
                .setMaxResults(most)
                .getResultList();
    }

    IntegrityFinding lockFinding(long id) {
        return entityManager.find(IntegrityFinding.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
