package se.tillit.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tillit.shared.Repository;

/** The association's own people. */
@Repository
public class AssociationRepository {

    private static final String STAFF =
            " FROM Person p JOIN p.organisation o" + " WHERE o.kind = se.tillit.people.OrganisationKind.ASSOCIATION";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    List<PersonChoice> findStaff() {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.people.PersonChoice(p.id, CONCAT(p.givenName, ' ', p.surname), p.jobTitle)"
                                + STAFF + " ORDER BY p.surname, p.givenName, p.id",
                        PersonChoice.class)
                .getResultList();
    }

    boolean isStaff(long personId) {
        return entityManager
                        .createQuery("SELECT COUNT(p)" + STAFF + " AND p.id = :person", Long.class)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }
}
