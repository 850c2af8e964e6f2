package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tillit.access.NetworkRole;
import se.tillit.access.NetworkRoles;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** Who is a member of what today. */
@Repository
public class NetworkMembershipRepository implements NetworkRoles {

    private static final String HOLDS = "m.joinedOn <= :day AND (m.leftOn IS NULL OR m.leftOn > :day)";
    private static final String ROW = "SELECT NEW se.tillit.networks.MemberRow(m.id, p.id,"
            + " CONCAT(p.givenName, ' ', p.surname), o.shortName, p.jobTitle, m.role, m.joinedOn, m.leftOn, m.version)"
            + " FROM NetworkMembership m JOIN m.person p JOIN p.organisation o WHERE ";
    private static final String BY_ROLE = Arrays.stream(NetworkRole.values())
            .map(role -> "WHEN m.role = se.tillit.access.NetworkRole." + role.name() + " THEN " + role.ordinal())
            .collect(Collectors.joining(" ", "CASE ", " ELSE 99 END"));

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    @Override
    public Map<Long, NetworkRole> rolesOf(long personId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.RoleRow(m.network.id, m.role)"
                                + " FROM NetworkMembership m WHERE m.person.id = :person AND " + HOLDS,
                        RoleRow.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(RoleRow::networkId, RoleRow::role));
    }

    /**
     * A person's memberships that are not over on a day, the one that holds first; those that were to begin later and never
     * will are left out. Held for the length of the transaction, so that what another has just committed is seen.
     */
    List<NetworkMembership> lockUnended(long networkId, long personId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT m FROM NetworkMembership m WHERE m.network.id = :network AND m.person.id = :person"
                                + " AND (m.leftOn IS NULL OR m.leftOn > :day AND m.leftOn > m.joinedOn)"
                                + " ORDER BY m.joinedOn, m.id",
                        NetworkMembership.class)
                .setParameter("network", networkId)
                .setParameter("person", personId)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The membership, held for the length of the transaction. @throws NotFoundException when the network has none such */
    NetworkMembership lock(long networkId, long id) {
        return Optional.ofNullable(entityManager.find(NetworkMembership.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(membership -> membership.getNetwork().getId() == networkId)
                .orElseThrow(NotFoundException::new);
    }

    /** Whether anyone but this member coordinates the network from a day until another. @param until null for no end */
    boolean isCoordinatedByAnother(long networkId, long membershipId, LocalDate day, LocalDate until) {
        return entityManager
                .createQuery(
                        "SELECT m FROM NetworkMembership m WHERE m.network.id = :network AND m.id <> :id"
                                + " AND m.role = se.tillit.access.NetworkRole.COORDINATOR AND " + HOLDS,
                        NetworkMembership.class)
                .setParameter("network", networkId)
                .setParameter("id", membershipId)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .anyMatch(other -> other.lastsUntil(until));
    }

    long countMembers(long networkId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT COUNT(m) FROM NetworkMembership m WHERE m.network.id = :network AND " + HOLDS,
                        Long.class)
                .setParameter("network", networkId)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Members on a day by role, in the order of the roles, and by name. */
    List<MemberRow> findMembers(long networkId, LocalDate day, int first, int most) {
        return entityManager
                .createQuery(
                        ROW + "m.network.id = :network AND " + HOLDS + " ORDER BY " + BY_ROLE
                                + ", p.surname, p.givenName, m.id",
                        MemberRow.class)
                .setParameter("network", networkId)
                .setParameter("day", day)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** A membership that holds on a day. @throws NotFoundException when the network has none such */
    MemberRow getMember(long networkId, long id, LocalDate day) {
        return entityManager
                .createQuery(ROW + "m.network.id = :network AND m.id = :id AND " + HOLDS, MemberRow.class)
                .setParameter("network", networkId)
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Memberships that are over on a day, the latest first. */
    List<FormerMemberRow> findFormer(long networkId, LocalDate day, int most) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.FormerMemberRow(CONCAT(p.givenName, ' ', p.surname),"
                                + " o.shortName, p.jobTitle, m.role, m.joinedOn, m.leftOn, m.leaveReason) FROM"
                                + " NetworkMembership m JOIN m.person p JOIN p.organisation o WHERE m.network.id ="
                                + " :network AND m.leftOn <= :day ORDER BY m.leftOn DESC, m.id DESC",
                        FormerMemberRow.class)
                .setParameter("network", networkId)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these people who are members on a day. */
    Set<Long> findMemberIds(long networkId, Collection<Long> personIds, LocalDate day) {
        if (personIds.isEmpty()) {
            return Set.of();
        }
        return entityManager
                .createQuery(
                        "SELECT m.person.id FROM NetworkMembership m WHERE m.network.id = :network"
                                + " AND m.person.id IN :people AND " + HOLDS,
                        Long.class)
                .setParameter("network", networkId)
                .setParameter("people", personIds)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toSet());
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
