package se.tillit.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import se.tillit.shared.Repository;

/** Elected representatives. */
@Repository
public class ElectedPersonRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** Those of an organisation, in Swedish order by surname. */
    List<ElectedPerson> findByOrganisation(long organisationId) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.people.ElectedPerson(p.id, p.givenName, p.surname, p.jobTitle, p.email,"
                                + " (SELECT COUNT(a) FROM Account a WHERE a.person = p AND a.active = TRUE))"
                                + " FROM Person p WHERE p.organisation.id = :organisation"
                                + " AND p.kind = se.tillit.people.PersonKind.ELECTED"
                                + " ORDER BY p.surname, p.givenName, p.id",
                        ElectedPerson.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** These people, for relations of many rows at once. */
    List<Person> findAll(Collection<Long> ids) {
        return entityManager
                .createQuery("SELECT p FROM Person p WHERE p.id IN :ids", Person.class)
                // An empty list is no valid IN.
                .setParameter("ids", ids.isEmpty() ? List.of(-1L) : ids)
                .getResultList();
    }
}
