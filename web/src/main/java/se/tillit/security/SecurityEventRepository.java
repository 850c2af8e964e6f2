package se.tillit.security;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import se.tillit.shared.Repository;

/** Appends to the security log; the database user can neither change nor delete a row. */
@Repository
public class SecurityEventRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    void add(Instant at, SecurityEventKind kind, Long accountId, String address, String object, String outcome) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO security_event (happened_at, kind, account_id, address, object_id, outcome)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .setParameter(2, kind.name())
                .setParameter(3, accountId)
                .setParameter(4, address)
                .setParameter(5, object)
                .setParameter(6, outcome)
                .executeUpdate();
    }
}
