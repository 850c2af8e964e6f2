package se.tillit.security;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import se.tillit.shared.Repository;

/** Counts failed sign-ins in the database, so that all nodes count together. */
@Repository
public class SignInThrottleRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** Failures within the window that is still open; 0 when there is none. */
    public int failures(String key, Instant now) {
        return entityManager
                .createNativeQuery(
                        "SELECT failures FROM sign_in_throttle WHERE throttle_key = ?1 AND window_ends_at > ?2")
                .setParameter(1, key)
                .setParameter(2, utc(now))
                .getResultList()
                .stream()
                .mapToInt(row -> ((Number) row).intValue())
                .findFirst()
                .orElse(0);
    }

    /** Adds a failure; a window that has ended starts anew. */
    public void addFailure(String key, Instant now, Instant windowEnd) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO sign_in_throttle (throttle_key, failures, window_ends_at) VALUES (?1, 1, ?2)"
                                + " ON DUPLICATE KEY UPDATE failures = IF(window_ends_at > ?3, failures + 1, 1),"
                                + " window_ends_at = IF(window_ends_at > ?3, window_ends_at, ?2)")
                .setParameter(1, key)
                .setParameter(2, utc(windowEnd))
                .setParameter(3, utc(now))
                .executeUpdate();
    }

    /** Forgets the failures of a key, and all windows that have ended. */
    public void clear(String key, Instant now) {
        entityManager
                .createNativeQuery("DELETE FROM sign_in_throttle WHERE throttle_key = ?1 OR window_ends_at <= ?2")
                .setParameter(1, key)
                .setParameter(2, utc(now))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
