package se.tillit.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** People one by one, with their pictures. */
@Repository
public class PersonRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The person whose address it is; the database compares. */
    Optional<Person> findByEmail(String email) {
        return entityManager
                .createQuery("SELECT p FROM Person p JOIN FETCH p.organisation WHERE p.email = :email", Person.class)
                .setParameter("email", email)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The person with all that a page shows. @throws NotFoundException when there is none */
    Person get(long id) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT p FROM Person p JOIN FETCH p.organisation LEFT JOIN FETCH p.jobFunction"
                                + " LEFT JOIN FETCH p.policyAreas LEFT JOIN FETCH p.changedBy WHERE p.id = :id",
                        Person.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The person, held for the length of the transaction. @throws NotFoundException when there is none */
    Person lock(long id) {
        return Optional.ofNullable(entityManager.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    /** @throws JustTakenException when another transaction has just taken the address */
    void add(Person person) {
        entityManager.persist(person);
        flush();
    }

    /** @throws JustTakenException when another transaction has just taken the address */
    void flush() {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw JustTakenException.explained(e);
        }
    }

    Optional<PersonPicture> findPicture(long personId) {
        return Optional.ofNullable(entityManager.find(PersonPicture.class, personId));
    }

    boolean hasPicture(long personId) {
        return entityManager
                        .createQuery("SELECT COUNT(i) FROM PersonPicture i WHERE i.personId = :person", Long.class)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    void add(PersonPicture picture) {
        entityManager.persist(picture);
    }

    void removePicture(long personId) {
        entityManager
                .createQuery("DELETE FROM PersonPicture i WHERE i.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
