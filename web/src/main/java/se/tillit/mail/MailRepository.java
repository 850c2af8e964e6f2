package se.tillit.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Repository;

/** Mail that waits to leave. */
@Repository
public class MailRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    void add(OutgoingMail mail) {
        entityManager.persist(mail);
    }

    OutgoingMail get(long id) {
        return entityManager.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The mail that is due longest and that no other node holds; it is held for the length of the transaction. */
    Optional<OutgoingMail> lockNextDue(Instant now) {
        return lock("next_attempt_at <= ?1 ORDER BY next_attempt_at, id LIMIT 1", now).stream()
                .findFirst();
    }

    /** Mail made before then that still waits. */
    List<OutgoingMail> lockOlderThan(Instant then) {
        return lock("next_attempt_at IS NOT NULL AND created_at < ?1 LIMIT 500", then);
    }

    @SuppressWarnings("unchecked")
    private List<OutgoingMail> lock(String condition, Instant moment) {
        return entityManager
                .createNativeQuery(
                        "SELECT * FROM outgoing_mail WHERE " + condition + " FOR UPDATE SKIP LOCKED",
                        OutgoingMail.class)
                .setParameter(1, LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .getResultList();
    }
}
