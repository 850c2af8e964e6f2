package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** Seats and their holdings. */
@Repository
public class SeatRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The seats expected on a day, municipalities first, in Swedish order, each with its holder and substitute. */
    public List<SeatRow> findSeats(long networkId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.SeatRow(s.id, o.shortName, o.kind, s.seatNo, s.expectedFrom,"
                                + " p.givenName, p.surname, p.jobTitle, h.mandateKind, h.validFrom, h.validTo,"
                                + " q.givenName, q.surname, q.jobTitle, u.mandateKind, u.validFrom, u.validTo,"
                                + " e.validTo)"
                                + " FROM Seat s JOIN s.organisation o"
                                + " LEFT JOIN SeatHolding h ON h.seat = s AND h.role = se.tillit.networks.HoldingRole.HOLDER"
                                + " AND h.validFrom <= :day AND (h.validTo IS NULL OR h.validTo > :day)"
                                + " LEFT JOIN h.person p"
                                + " LEFT JOIN SeatHolding u ON u.seat = s AND u.role = se.tillit.networks.HoldingRole.SUBSTITUTE"
                                + " AND u.validFrom <= :day AND (u.validTo IS NULL OR u.validTo > :day)"
                                + " LEFT JOIN u.person q"
                                + " LEFT JOIN SeatHolding e ON e.seat = s AND e.role = se.tillit.networks.HoldingRole.HOLDER"
                                + " AND e.validTo = (SELECT MAX(x.validTo) FROM SeatHolding x WHERE x.seat = s"
                                + " AND x.role = se.tillit.networks.HoldingRole.HOLDER AND x.validTo <= :day)"
                                + " WHERE s.network.id = :network AND s.expectedFrom <= :day"
                                + " AND (s.expectedTo IS NULL OR s.expectedTo > :day)"
                                + " ORDER BY CASE WHEN o.kind = se.tillit.people.OrganisationKind.MUNICIPALITY THEN 0 ELSE 1 END,"
                                + " o.shortName, s.seatNo",
                        SeatRow.class)
                .setParameter("network", networkId)
                .setParameter("day", day)
                .getResultList();
    }

    /** The last day on which a holder's days were over, by seat, for the seats that had one before a day. */
    public Map<Long, LocalDate> findLastEnds(Collection<Long> seatIds, LocalDate day) {
        if (seatIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.HoldingEnd(e.seat.id, MAX(e.validTo)) FROM SeatHolding e"
                                + " WHERE e.seat.id IN :seats AND e.validTo <= :day"
                                + " AND e.role = se.tillit.networks.HoldingRole.HOLDER GROUP BY e.seat.id",
                        HoldingEnd.class)
                .setParameter("seats", seatIds)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(HoldingEnd::seatId, HoldingEnd::day));
    }

    /** A seat with its network and organisation. @throws NotFoundException when there is none */
    Seat get(long seatId) {
        return find(seatId).orElseThrow(NotFoundException::new);
    }

    /** A seat with its network and organisation. */
    Optional<Seat> find(long seatId) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Seat s JOIN FETCH s.network JOIN FETCH s.organisation WHERE s.id = :seat",
                        Seat.class)
                .setParameter("seat", seatId)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The seat of an organisation that the network expects on a day. */
    Optional<Seat> find(long networkId, long organisationId, int seatNo, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Seat s JOIN FETCH s.network JOIN FETCH s.organisation"
                                + " WHERE s.network.id = :network AND s.organisation.id = :organisation"
                                + " AND s.seatNo = :number AND s.expectedFrom <= :day"
                                + " AND (s.expectedTo IS NULL OR s.expectedTo > :day)",
                        Seat.class)
                .setParameter("network", networkId)
                .setParameter("organisation", organisationId)
                .setParameter("number", seatNo)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** All seats that an organisation has had under a number, as they stand when the network's row is held. */
    List<Seat> findAll(long networkId, long organisationId, int seatNo) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Seat s WHERE s.network.id = :network AND s.organisation.id = :organisation"
                                + " AND s.seatNo = :number",
                        Seat.class)
                .setParameter("network", networkId)
                .setParameter("organisation", organisationId)
                .setParameter("number", seatNo)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Takes the seat for the length of the transaction, as it stands now. */
    Seat lock(Seat seat) {
        return entityManager.find(Seat.class, seat.getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Notes that the seat's holdings changed. */
    void touch(Seat seat) {
        entityManager.lock(seat, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Everyone who has had, has or will have the seat. */
    List<SeatHolding> findHoldings(long seatId) {
        return holdings(seatId, " JOIN FETCH h.person").getResultList();
    }

    /** The same, as it stands now: a locking read sees what another change has just committed. */
    List<SeatHolding> lockHoldings(long seatId) {
        return holdings(seatId, "").setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<SeatHolding> holdings(long seatId, String fetched) {
        return entityManager
                .createQuery(
                        "SELECT h FROM SeatHolding h" + fetched
                                + " WHERE h.seat.id = :seat ORDER BY h.validFrom, h.role, h.id",
                        SeatHolding.class)
                .setParameter("seat", seatId);
    }

    /** Whether the person has a seat in the network on this day or later. */
    boolean hasHoldingAfter(long networkId, long personId, LocalDate day) {
        return !entityManager
                .createQuery(
                        "SELECT h FROM SeatHolding h WHERE h.seat.network.id = :network AND h.person.id = :person"
                                + " AND (h.validTo IS NULL OR h.validTo > :day)",
                        SeatHolding.class)
                .setParameter("network", networkId)
                .setParameter("person", personId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Seat seat) {
        entityManager.persist(seat);
        entityManager.flush();
    }

    /** @throws SeatJustTakenException when the database finds another one in the same part on one of the days */
    void add(SeatHolding holding) {
        entityManager.persist(holding);
        flush();
    }

    /** Takes back what has not begun. */
    void remove(SeatHolding holding) {
        entityManager.remove(holding);
    }

    /**
     * Writes the ends before the beginnings: the database refuses two on one day, also for a moment.
     *
     * @throws SeatJustTakenException when it finds two on one day
     */
    void flush() {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw SeatJustTakenException.explained(e);
        }
    }
}
