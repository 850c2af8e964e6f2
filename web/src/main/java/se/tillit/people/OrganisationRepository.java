package se.tillit.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** Organisations. Few enough to be listed whole. */
@Repository
public class OrganisationRepository {

    private static final String IN_ORDER = " ORDER BY o.shortName, o.id";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** All of them, former members too. */
    List<Organisation> findAll() {
        return entityManager
                .createQuery("SELECT o FROM Organisation o" + IN_ORDER, Organisation.class)
                .getResultList();
    }

    /** The municipalities that are members of the association on a day; what reports count by ({@code v_municipality}). */
    List<Organisation> findMembersOn(LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT o FROM Organisation o WHERE o.kind = se.tillit.people.OrganisationKind.MUNICIPALITY"
                                + " AND o.memberFrom <= :day AND (o.memberTo IS NULL OR o.memberTo > :day)" + IN_ORDER,
                        Organisation.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** By name, short name, slug or e-mail domain, in that order; the database compares. */
    Optional<Organisation> find(String key) {
        return entityManager
                .createQuery(
                        "SELECT o FROM Organisation o WHERE o.name = :key OR o.shortName = :key OR o.slug = :key"
                                + " OR o.emailDomain = :key ORDER BY CASE WHEN o.name = :key THEN 1"
                                + " WHEN o.shortName = :key THEN 2 WHEN o.slug = :key THEN 3 ELSE 4 END, o.id",
                        Organisation.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Organisation> findByEmailDomain(String domain) {
        return findBy("emailDomain", domain);
    }

    Optional<Organisation> findByScbCode(String code) {
        return findBy("scbCode", code);
    }

    private Optional<Organisation> findBy(String attribute, String value) {
        return entityManager
                .createQuery("SELECT o FROM Organisation o WHERE o." + attribute + " = :value", Organisation.class)
                .setParameter("value", value)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The organisation with its contact. @throws NotFoundException when there is none */
    Organisation getBySlug(String slug) {
        return entityManager
                .createQuery(
                        "SELECT o FROM Organisation o LEFT JOIN FETCH o.contactPerson LEFT JOIN FETCH o.changedBy"
                                + " WHERE o.slug = :slug",
                        Organisation.class)
                .setParameter("slug", slug)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Optional<Organisation> find(long id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id));
    }

    /** The organisation, held for the length of the transaction. @throws NotFoundException when there is none */
    Organisation lock(long id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    boolean isSlugUsed(String slug) {
        return findBy("slug", slug).isPresent();
    }

    /** @throws JustTakenException when another transaction has just taken its code, domain or address */
    void add(Organisation organisation) {
        entityManager.persist(organisation);
        flush();
    }

    /** @throws JustTakenException when another transaction has just taken its code or domain */
    void flush() {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw JustTakenException.explained(e);
        }
    }
}
