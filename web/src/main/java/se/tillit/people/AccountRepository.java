package se.tillit.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import se.tillit.shared.Repository;

/** Accounts with the person behind each. */
@Repository
public class AccountRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The active account of a user name, for the check of its password. */
    public Optional<Account> findActiveByUsername(String username) {
        return entityManager
                .createQuery("SELECT a FROM Account a WHERE a.username = :username AND a.active = TRUE", Account.class)
                .setParameter("username", username)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The active account with its person, organisation and roles, in one query. */
    public Optional<Account> findActive(long id) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT a FROM Account a LEFT JOIN FETCH a.roles WHERE a.id = :id AND a.active = TRUE",
                        Account.class)
                // A path over two relations is fetched by this hint only: a second JOIN FETCH on an alias is ignored.
                .setHint("eclipselink.join-fetch", "a.person.organisation")
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    boolean existsByUsername(String username) {
        return exists("a.username = :key", username);
    }

    boolean existsOfPerson(long personId) {
        return exists("a.person.id = :key", personId);
    }

    private boolean exists(String condition, Object key) {
        return entityManager
                        .createQuery("SELECT COUNT(a) FROM Account a WHERE " + condition, Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    /** @throws JustTakenException when another transaction has just taken the name */
    void add(Account account) {
        entityManager.persist(account);
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw JustTakenException.explained(e);
        }
    }

    /** A reference for a relation, without reading the person. */
    public Person personReference(long personId) {
        return entityManager.getReference(Person.class, personId);
    }

    /** A reference for a relation, without reading the organisation. */
    public Organisation organisationReference(long organisationId) {
        return entityManager.getReference(Organisation.class, organisationId);
    }
}
