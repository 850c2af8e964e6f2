package se.tillit.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import se.tillit.shared.Repository;

/** How people are reached, many at once. */
@Repository
public class ContactRepository {

    private static final String ROW = "SELECT NEW se.tillit.people.PersonContact(p.id,"
            + " CONCAT(p.givenName, ' ', p.surname), o.shortName, p.jobTitle, p.email)"
            + " FROM Person p JOIN p.organisation o WHERE ";
    private static final String IN_ORDER = " ORDER BY p.surname, p.givenName, p.id";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    List<PersonContact> findByIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(ROW + "p.id IN :ids" + IN_ORDER, PersonContact.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The database compares, without regard to capitals. */
    List<PersonContact> findByEmails(Collection<String> emails) {
        if (emails.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(ROW + "p.email IN :emails" + IN_ORDER, PersonContact.class)
                .setParameter("emails", emails)
                .getResultList();
    }

    /** People with an active account and an address, whose name contains this. */
    List<PersonContact> findAccountHolders(String name, int most) {
        String pattern = name.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return entityManager
                .createQuery(
                        ROW + "CONCAT(p.givenName, ' ', p.surname) LIKE :name ESCAPE '!' AND p.email IS NOT NULL"
                                + " AND EXISTS (SELECT a.id FROM Account a WHERE a.person = p AND a.active = TRUE)"
                                + IN_ORDER,
                        PersonContact.class)
                .setParameter("name", "%" + pattern + "%")
                .setMaxResults(most)
                .getResultList();
    }
}
