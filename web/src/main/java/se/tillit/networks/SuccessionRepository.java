package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.tillit.access.NetworkRole;
import se.tillit.people.Person;
import se.tillit.people.PersonKind;
import se.tillit.shared.Repository;

/**
 * Holdings and memberships of many seats at once: each method is one statement, however many there are. What is read to
 * be changed is read with a lock, which also sees what another change has just committed.
 */
@Repository
public class SuccessionRepository {

    /** An empty list is no valid IN. */
    private static final List<Long> NONE = List.of(-1L);

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The holdings of elected representatives on an organisation's seats that go on over a day; not of closed networks. */
    List<SeatHolding> findElected(long organisationId, LocalDate day, LockModeType lock) {
        read(
                "SELECT DISTINCT s.network FROM Seat s WHERE s.organisation.id IN :ids",
                Network.class,
                List.of(organisationId));
        return entityManager
                .createQuery(
                        "SELECT h FROM SeatHolding h JOIN FETCH h.seat s JOIN s.network n JOIN FETCH h.person"
                                + " WHERE s.organisation.id = :organisation AND h.mandateKind = :elected"
                                + " AND h.validFrom < :day AND (h.validTo IS NULL OR h.validTo > :day)"
                                + " AND n.status <> se.tillit.networks.NetworkStatus.CLOSED"
                                + " ORDER BY n.name, n.id, s.seatNo, h.role, h.id",
                        SeatHolding.class)
                .setParameter("organisation", organisationId)
                .setParameter("elected", PersonKind.ELECTED)
                .setParameter("day", day)
                .setLockMode(lock)
                .getResultList();
    }

    /** The holdings that end after a day, of these seats, and of these people in these networks. */
    List<SeatHolding> findHoldings(
            Collection<Long> seats,
            Collection<Long> networks,
            Collection<Long> people,
            LocalDate day,
            LockModeType lock) {
        return entityManager
                .createQuery(
                        "SELECT h FROM SeatHolding h JOIN FETCH h.seat s JOIN FETCH h.person p"
                                + " WHERE (s.id IN :seats OR s.network.id IN :networks AND p.id IN :people)"
                                + " AND (h.validTo IS NULL OR h.validTo > :day) ORDER BY h.id",
                        SeatHolding.class)
                .setParameter("seats", orNone(seats))
                .setParameter("networks", orNone(networks))
                .setParameter("people", orNone(people))
                .setParameter("day", day)
                .setLockMode(lock)
                .getResultList();
    }

    /** All holdings of these, and those of their seats that end on a day or after it. */
    List<SeatHolding> findHanded(Collection<Long> ids, LocalDate day, LockModeType lock) {
        read("SELECT DISTINCT h.seat.network FROM SeatHolding h WHERE h.id IN :ids", Network.class, ids);
        read("SELECT DISTINCT h.seat FROM SeatHolding h WHERE h.id IN :ids", Seat.class, ids);
        read(
                "SELECT DISTINCT h.person FROM SeatHolding h"
                        + " WHERE h.seat.id IN (SELECT e.seat.id FROM SeatHolding e WHERE e.id IN :ids)",
                Person.class,
                ids);
        return entityManager
                .createQuery(
                        "SELECT h FROM SeatHolding h"
                                + " WHERE h.seat.id IN (SELECT e.seat.id FROM SeatHolding e WHERE e.id IN :ids)"
                                + " AND (h.validTo IS NULL OR h.validTo >= :day) ORDER BY h.id",
                        SeatHolding.class)
                .setParameter("ids", orNone(ids))
                .setParameter("day", day)
                .setLockMode(lock)
                .getResultList();
    }

    /** The memberships of these people in these networks that end after a day. */
    List<NetworkMembership> findMemberships(
            Collection<Long> networks, Collection<Long> people, LocalDate day, LockModeType lock) {
        read("SELECT n FROM Network n WHERE n.id IN :ids", Network.class, networks);
        read("SELECT p FROM Person p WHERE p.id IN :ids", Person.class, people);
        return entityManager
                .createQuery(
                        "SELECT m FROM NetworkMembership m"
                                + " WHERE m.network.id IN :networks AND m.person.id IN :people"
                                + " AND (m.leftOn IS NULL OR m.leftOn > :day AND m.leftOn > m.joinedOn)"
                                + " ORDER BY m.joinedOn, m.id",
                        NetworkMembership.class)
                .setParameter("networks", orNone(networks))
                .setParameter("people", orNone(people))
                .setParameter("day", day)
                .setLockMode(lock)
                .getResultList();
    }

    /** Takes the networks' rows for the length of the transaction, in one order for all, and reads them as they are now. */
    List<Network> lockNetworks(Collection<Long> ids) {
        return entityManager
                .createQuery("SELECT n FROM Network n WHERE n.id IN :ids ORDER BY n.id", Network.class)
                .setParameter("ids", orNone(ids))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Who coordinates these networks on a day. */
    List<SuccessionCoordinator> findCoordinators(Collection<Long> networks, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.SuccessionCoordinator(n.id, n.name, p.id, p.email)"
                                + " FROM NetworkMembership m JOIN m.network n JOIN m.person p WHERE n.id IN :networks"
                                + " AND m.role = :coordinator AND m.joinedOn <= :day"
                                + " AND (m.leftOn IS NULL OR m.leftOn > :day) ORDER BY p.id, n.name",
                        SuccessionCoordinator.class)
                .setParameter("networks", orNone(networks))
                .setParameter("coordinator", NetworkRole.COORDINATOR)
                .setParameter("day", day)
                .getResultList();
    }

    void endHoldings(Collection<Long> ids, LocalDate day) {
        entityManager
                .createQuery("UPDATE SeatHolding h SET h.validTo = :day WHERE h.id IN :ids")
                .setParameter("day", day)
                .setParameter("ids", orNone(ids))
                .executeUpdate();
    }

    void removeHoldings(Collection<Long> ids) {
        entityManager
                .createQuery("DELETE FROM SeatHolding h WHERE h.id IN :ids")
                .setParameter("ids", orNone(ids))
                .executeUpdate();
    }

    void endMemberships(Collection<Long> ids, LocalDate day) {
        entityManager
                .createQuery(
                        "UPDATE NetworkMembership m SET m.leftOn = :day, m.version = m.version + 1 WHERE m.id IN :ids")
                .setParameter("day", day)
                .setParameter("ids", orNone(ids))
                .executeUpdate();
    }

    void removeMemberships(Collection<Long> ids) {
        entityManager
                .createQuery("DELETE FROM NetworkMembership m WHERE m.id IN :ids")
                .setParameter("ids", orNone(ids))
                .executeUpdate();
    }

    /** Tells whoever has one of these seats before them that it has changed. */
    void touchSeats(Collection<Long> ids) {
        entityManager
                .createQuery("UPDATE Seat s SET s.version = s.version + 1 WHERE s.id IN :ids")
                .setParameter("ids", orNone(ids))
                .executeUpdate();
    }

    void addHoldings(List<SeatHolding> holdings) {
        holdings.forEach(entityManager::persist);
        entityManager.flush();
    }

    void addMemberships(List<NetworkMembership> memberships) {
        memberships.forEach(entityManager::persist);
        entityManager.flush();
    }

    Seat seatReference(long id) {
        return entityManager.getReference(Seat.class, id);
    }

    Network networkReference(long id) {
        return entityManager.getReference(Network.class, id);
    }

    /**
     * Reads many at once that the next query relates to. A locking query that fetches them itself reads each one's own
     * relations too, one statement each.
     */
    private <T> void read(String related, Class<T> type, Collection<Long> ids) {
        entityManager
                .createQuery(related, type)
                .setParameter("ids", orNone(ids))
                .getResultList();
    }

    private static Collection<Long> orNone(Collection<Long> ids) {
        return ids.isEmpty() ? NONE : ids;
    }
}
