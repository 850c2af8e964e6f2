package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
                        "SELECT NEW se.tillit.networks.SeatRow(s.id, o.shortName, o.kind, s.seatNo,"
                                + " CASE WHEN h.id IS NULL THEN NULL ELSE CONCAT(p.givenName, ' ', p.surname) END,"
                                + " p.jobTitle,"
                                + " CASE WHEN u.id IS NULL THEN NULL ELSE CONCAT(q.givenName, ' ', q.surname) END)"
                                + " FROM Seat s JOIN s.organisation o"
                                + " LEFT JOIN SeatHolding h ON h.seat = s AND h.role = se.tillit.networks.HoldingRole.HOLDER"
                                + " AND h.validFrom <= :day AND (h.validTo IS NULL OR h.validTo > :day)"
                                + " LEFT JOIN h.person p"
                                + " LEFT JOIN SeatHolding u ON u.seat = s AND u.role = se.tillit.networks.HoldingRole.SUBSTITUTE"
                                + " AND u.validFrom <= :day AND (u.validTo IS NULL OR u.validTo > :day)"
                                + " LEFT JOIN u.person q"
                                + " WHERE s.network.id = :network AND s.expectedFrom <= :day"
                                + " AND (s.expectedTo IS NULL OR s.expectedTo > :day)"
                                + " ORDER BY CASE WHEN o.kind = se.tillit.people.OrganisationKind.MUNICIPALITY THEN 0 ELSE 1 END,"
                                + " o.shortName, s.seatNo",
                        SeatRow.class)
                .setParameter("network", networkId)
                .setParameter("day", day)
                .getResultList();
    }

    /** The first day without a holder, by seat, for the seats that had one before and have none on a day. */
    public Map<Long, LocalDate> findVacantSince(long networkId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.HoldingEnd(e.seat.id, e.validTo) FROM SeatHolding e"
                                + " WHERE e.seat.network.id = :network AND e.validTo <= :day"
                                + " AND e.role = se.tillit.networks.HoldingRole.HOLDER",
                        HoldingEnd.class)
                .setParameter("network", networkId)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        HoldingEnd::seatId, HoldingEnd::day, (one, other) -> one.isAfter(other) ? one : other));
    }
}
