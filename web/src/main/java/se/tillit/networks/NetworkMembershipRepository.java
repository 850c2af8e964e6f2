package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tillit.access.NetworkRole;
import se.tillit.access.NetworkRoles;
import se.tillit.shared.Repository;

/** Who is a member of what today. */
@Repository
public class NetworkMembershipRepository implements NetworkRoles {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    @Override
    public Map<Long, NetworkRole> rolesOf(long personId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.RoleRow(m.network.id, m.role)"
                                + " FROM NetworkMembership m WHERE m.person.id = :person AND m.joinedOn <= :day"
                                + " AND (m.leftOn IS NULL OR m.leftOn > :day)",
                        RoleRow.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(RoleRow::networkId, RoleRow::role));
    }

    /** The membership that holds on a day. */
    Optional<NetworkMembership> findCurrent(long networkId, long personId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT m FROM NetworkMembership m WHERE m.network.id = :network AND m.person.id = :person"
                                + " AND m.joinedOn <= :day AND (m.leftOn IS NULL OR m.leftOn > :day)",
                        NetworkMembership.class)
                .setParameter("network", networkId)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * A person's memberships that are not over on a day, the one that holds first; held for the length of the transaction,
     * so that what another has just committed is seen.
     */
    List<NetworkMembership> lockUnended(long networkId, long personId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT m FROM NetworkMembership m WHERE m.network.id = :network AND m.person.id = :person"
                                + " AND (m.leftOn IS NULL OR m.leftOn > :day) ORDER BY m.joinedOn, m.id",
                        NetworkMembership.class)
                .setParameter("network", networkId)
                .setParameter("person", personId)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(NetworkMembership membership) {
        entityManager.persist(membership);
        entityManager.flush();
    }

    /** Writes what ended before what begins: a person has one membership without end. */
    void flush() {
        entityManager.flush();
    }

    /** Takes the network's row for the length of the transaction, so that two joins at once wait for each other. */
    Network lock(long networkId) {
        return entityManager.find(Network.class, networkId, LockModeType.PESSIMISTIC_WRITE);
    }
}
