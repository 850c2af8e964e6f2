package se.tillit.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.tillit.shared.Repository;

/** Mail that waits to leave. */
@Repository
public class MailRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    void add(OutgoingMail mail) {
        entityManager.persist(mail);
    }
}
