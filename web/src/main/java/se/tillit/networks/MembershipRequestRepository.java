package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** Requests to join. */
@Repository
public class MembershipRequestRepository {

    private static final String ROW =
            "SELECT NEW se.tillit.networks.RequestRow(r.id, CONCAT(p.givenName, ' ', p.surname), o.shortName,"
                    + " p.jobTitle, r.reason, r.status, r.requestedAt, CONCAT(d.givenName, ' ', d.surname), r.decidedAt,"
                    + " r.message) FROM MembershipRequest r JOIN r.person p JOIN p.organisation o LEFT JOIN r.decidedBy d"
                    + " WHERE r.network.id = :network AND ";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    void add(MembershipRequest request) {
        entityManager.persist(request);
        entityManager.flush();
    }

    /** A locking read: it sees what another sending of the form has just committed. */
    Optional<MembershipRequest> lockPending(long networkId, long personId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM MembershipRequest r WHERE r.network.id = :network AND r.person.id = :person"
                                + " AND r.status = se.tillit.networks.RequestStatus.PENDING",
                        MembershipRequest.class)
                .setParameter("network", networkId)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The request, held for the length of the transaction. @throws NotFoundException when the network has none such */
    MembershipRequest lock(long networkId, long id) {
        return Optional.ofNullable(entityManager.find(MembershipRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(request -> request.getNetwork().getId() == networkId)
                .orElseThrow(NotFoundException::new);
    }

    Optional<OwnRequest> findPending(long networkId, long personId) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.OwnRequest(r.requestedAt, r.reason) FROM MembershipRequest r"
                                + " WHERE r.network.id = :network AND r.person.id = :person"
                                + " AND r.status = se.tillit.networks.RequestStatus.PENDING",
                        OwnRequest.class)
                .setParameter("network", networkId)
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .findFirst();
    }

    long countPending(long networkId) {
        return entityManager
                .createQuery(
                        "SELECT COUNT(r) FROM MembershipRequest r WHERE r.network.id = :network"
                                + " AND r.status = se.tillit.networks.RequestStatus.PENDING",
                        Long.class)
                .setParameter("network", networkId)
                .getSingleResult();
    }

    /** Oldest first: who has waited longest is answered first. */
    List<RequestRow> findPending(long networkId) {
        return entityManager
                .createQuery(
                        ROW + "r.status = se.tillit.networks.RequestStatus.PENDING ORDER BY r.requestedAt, r.id",
                        RequestRow.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    /** Approved and declined ones, newest first. What was taken back is nobody's matter. */
    List<RequestRow> findDecided(long networkId, int most) {
        return entityManager
                .createQuery(
                        ROW + "r.status IN (se.tillit.networks.RequestStatus.APPROVED,"
                                + " se.tillit.networks.RequestStatus.DECLINED) ORDER BY r.decidedAt DESC, r.id DESC",
                        RequestRow.class)
                .setParameter("network", networkId)
                .setMaxResults(most)
                .getResultList();
    }

    /** @throws NotFoundException when the network has none such */
    RequestRow getRow(long networkId, long id) {
        return entityManager
                .createQuery(ROW + "r.id = :id", RequestRow.class)
                .setParameter("network", networkId)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
