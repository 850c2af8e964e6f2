package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tillit.access.Visibility;
import se.tillit.shared.Repository;

/** Vacant seats, by what organisations are asked. */
@Repository
public class VacancyRepository {

    private static final String OF_ORGANISATION = " FROM Seat s JOIN s.network n"
            + " LEFT JOIN SeatHolding h ON h.seat = s AND h.role = se.tillit.networks.HoldingRole.HOLDER"
            + " AND h.validFrom <= :day AND (h.validTo IS NULL OR h.validTo > :day)"
            + " LEFT JOIN h.person p WHERE s.organisation.id = :organisation AND s.expectedFrom <= :day"
            + " AND (s.expectedTo IS NULL OR s.expectedTo > :day)"
            + " AND n.status <> se.tillit.networks.NetworkStatus.CLOSED"
            + " AND (n.visibility <> :secret OR n.id IN :memberOf)";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** What a contact was asked about a vacancy. */
    Optional<VacancyRequest> find(long seatId, LocalDate since, long contactId) {
        return byKey(seatId, since, contactId).getResultList().stream().findFirst();
    }

    /** The same, as it stands now: a locking read sees what another has just committed. */
    Optional<VacancyRequest> lock(long seatId, LocalDate since, long contactId) {
        return byKey(seatId, since, contactId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst();
    }

    private TypedQuery<VacancyRequest> byKey(long seatId, LocalDate since, long contactId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM VacancyRequest r WHERE r.seat.id = :seat AND r.vacantSince = :since"
                                + " AND r.contact.id = :contact",
                        VacancyRequest.class)
                .setParameter("seat", seatId)
                .setParameter("since", since)
                .setParameter("contact", contactId);
    }

    void add(VacancyRequest request) {
        entityManager.persist(request);
        entityManager.flush();
    }

    /**
     * An organisation's seats on a day in networks that are not closed, the vacant ones first. Secret networks only where
     * the reader is a member.
     */
    List<OrganisationSeatRow> findOfOrganisation(
            long organisationId, LocalDate day, Collection<Long> memberOf, int first, int most) {
        return ofOrganisation(
                        "SELECT NEW se.tillit.networks.OrganisationSeatRow(s.id, n.slug, n.name, s.seatNo, s.expectedFrom,"
                                + " p.givenName, p.surname, p.jobTitle, h.mandateKind, h.validFrom, h.validTo)",
                        " ORDER BY CASE WHEN h.id IS NULL THEN 0 ELSE 1 END, n.name, s.seatNo",
                        OrganisationSeatRow.class,
                        organisationId,
                        day,
                        memberOf)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long countOfOrganisation(long organisationId, LocalDate day, Collection<Long> memberOf) {
        return ofOrganisation("SELECT COUNT(s.id)", "", Long.class, organisationId, day, memberOf)
                .getSingleResult();
    }

    long countVacant(long organisationId, LocalDate day, Collection<Long> memberOf) {
        return ofOrganisation("SELECT COUNT(s.id)", " AND h.id IS NULL", Long.class, organisationId, day, memberOf)
                .getSingleResult();
    }

    private <T> TypedQuery<T> ofOrganisation(
            String select, String end, Class<T> type, long organisationId, LocalDate day, Collection<Long> memberOf) {
        return entityManager
                .createQuery(select + OF_ORGANISATION + end, type)
                .setParameter("organisation", organisationId)
                .setParameter("day", day)
                .setParameter("secret", Visibility.SECRET)
                // An empty list is no valid IN.
                .setParameter("memberOf", memberOf.isEmpty() ? List.of(-1L) : memberOf);
    }
}
