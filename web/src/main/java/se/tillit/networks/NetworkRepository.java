package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tillit.access.Visibility;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** Networks and their seats. */
@Repository
public class NetworkRepository {

    private static final String ROW = "SELECT NEW se.tillit.networks.NetworkRow(n.id, n.slug, n.name, n.kind, n.status,"
            + " n.joinPolicy, n.purpose, a.nameSwedish, a.nameEnglish) FROM Network n JOIN n.policyArea a";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The network with its contact person and policy area. @throws NotFoundException when there is none */
    public Network getBySlug(String slug) {
        return findOne("n.slug = :key", slug).orElseThrow(NotFoundException::new);
    }

    /** The network with its contact person and policy area. @throws NotFoundException when there is none */
    public Network get(long id) {
        return findOne("n.id = :key", id).orElseThrow(NotFoundException::new);
    }

    private Optional<Network> findOne(String condition, Object key) {
        return entityManager
                .createQuery(
                        "SELECT n FROM Network n JOIN FETCH n.contactPerson JOIN FETCH n.policyArea WHERE " + condition,
                        Network.class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** All networks of these visibilities, and those with these ids, in Swedish order; closed ones last. */
    public List<NetworkRow> findReadable(Set<Visibility> visibilities, Collection<Long> memberOf) {
        return entityManager
                .createQuery(
                        ROW + " WHERE n.visibility IN :visibilities OR n.id IN :memberOf"
                                + " ORDER BY CASE WHEN n.status = se.tillit.networks.NetworkStatus.CLOSED THEN 1 ELSE 0 END,"
                                + " n.name",
                        NetworkRow.class)
                .setParameter("visibilities", visibilities)
                // An empty list is no valid IN.
                .setParameter("memberOf", memberOf.isEmpty() ? List.of(-1L) : memberOf)
                .getResultList();
    }

    /** These networks, in Swedish order. */
    public List<NetworkRow> findByIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(ROW + " WHERE n.id IN :ids ORDER BY n.name", NetworkRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

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

    /** Notes that something was published, asked, answered or changed; reading never counts. */
    public void touch(long networkId, Instant when) {
        entityManager
                .createQuery(
                        "UPDATE Network n SET n.lastUpdatedAt = :when WHERE n.id = :id AND n.lastUpdatedAt < :when")
                .setParameter("when", when)
                .setParameter("id", networkId)
                .executeUpdate();
    }
}
