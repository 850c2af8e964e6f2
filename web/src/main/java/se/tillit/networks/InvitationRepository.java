package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** Invitations to networks. */
@Repository
public class InvitationRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    void add(Invitation invitation) {
        entityManager.persist(invitation);
    }

    /** Unanswered ones of a network by address, held for the length of the transaction. */
    Map<String, Invitation> lockPending(long networkId, Collection<String> emails) {
        if (emails.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "SELECT i FROM Invitation i WHERE i.network.id = :network AND i.email IN :emails"
                                + " AND i.status = se.tillit.networks.InvitationStatus.PENDING",
                        Invitation.class)
                .setParameter("network", networkId)
                .setParameter("emails", emails)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Invitation::getEmail, Function.identity()));
    }

    /** The invitation, held for the length of the transaction. @throws NotFoundException when the network has none such */
    Invitation lock(long networkId, long id) {
        return Optional.ofNullable(entityManager.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(invitation -> invitation.getNetwork().getId() == networkId)
                .orElseThrow(NotFoundException::new);
    }

    /** The invitation of a link with its network, person and organisation. */
    Optional<Invitation> findByToken(String tokenHash) {
        return entityManager
                .createQuery(
                        "SELECT i FROM Invitation i JOIN FETCH i.network JOIN FETCH i.invitedBy LEFT JOIN FETCH"
                                + " i.person LEFT JOIN FETCH i.organisation WHERE i.tokenHash = :hash",
                        Invitation.class)
                .setParameter("hash", tokenHash)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Like {@link #findByToken}, held for the length of the transaction: two answers at once wait for each other. */
    Optional<Invitation> lockByToken(String tokenHash) {
        return entityManager
                .createQuery("SELECT i FROM Invitation i WHERE i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Unanswered ones, newest first. */
    List<InvitationRow> findPending(long networkId, int most) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.InvitationRow(i.id, i.email, i.role,"
                                + " CONCAT(b.givenName, ' ', b.surname), i.invitedAt, i.expiresOn)"
                                + " FROM Invitation i JOIN i.invitedBy b WHERE i.network.id = :network"
                                + " AND i.status = se.tillit.networks.InvitationStatus.PENDING"
                                + " ORDER BY i.invitedAt DESC, i.id DESC",
                        InvitationRow.class)
                .setParameter("network", networkId)
                .setMaxResults(most)
                .getResultList();
    }
}
