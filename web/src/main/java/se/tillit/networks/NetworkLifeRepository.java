package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** What a network begins with, its standing lists, its decisions, and which status it had from when. */
@Repository
public class NetworkLifeRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** What a new network of a kind starts with. */
    NetworkTemplate getTemplate(NetworkKind kind) {
        return Optional.ofNullable(entityManager.find(NetworkTemplate.class, kind))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Lets one change at a time be made to which networks there are and which of them owns which, so that two of them
     * cannot take one address, or close a circle together. To be taken before any network's row.
     */
    void holdRegister() {
        entityManager.find(NetworkTemplate.class, NetworkKind.WORKING_GROUP, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A network's standing lists, in order. */
    List<StandardLine> findLines(long networkId) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.StandardLine(i.part, i.title) FROM NetworkStandardItem i"
                                + " WHERE i.networkId = :network ORDER BY i.part, i.position",
                        StandardLine.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    /** Writes one of a network's standing lists anew. */
    void replaceLines(long networkId, StandardPart part, List<String> titles) {
        entityManager
                .createQuery("DELETE FROM NetworkStandardItem i WHERE i.networkId = :network AND i.part = :part")
                .setParameter("network", networkId)
                .setParameter("part", part)
                .executeUpdate();
        for (int at = 0; at < titles.size(); at++) {
            entityManager.persist(new NetworkStandardItem(networkId, part, at + 1, titles.get(at)));
        }
    }

    /** The decisions about a network, the last one first. */
    List<NetworkDecision> findDecisions(long networkId) {
        return entityManager
                .createQuery(
                        "SELECT d FROM NetworkDecision d WHERE d.network.id = :network"
                                + " ORDER BY d.effectiveOn DESC, d.id DESC",
                        NetworkDecision.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    /** The last decision that this person recorded about a network. */
    Optional<NetworkDecision> findLastRecorded(long networkId, long personId) {
        return entityManager
                .createQuery(
                        "SELECT d FROM NetworkDecision d WHERE d.network.id = :network AND d.recordedBy.id = :person"
                                + " ORDER BY d.id DESC",
                        NetworkDecision.class)
                .setParameter("network", networkId)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(NetworkDecision decision) {
        entityManager.persist(decision);
    }

    /** The day from which a network has had its status; empty when no change is known. */
    Optional<LocalDate> findLastChange(long networkId) {
        return lastChange(networkId).map(NetworkStatusChange::getEffectiveOn);
    }

    /** Writes down that a network has a status from a day on; the last change of a day counts. */
    void recordStatus(Network network, NetworkStatus status, LocalDate day) {
        Optional<NetworkStatusChange> sameDay = lastChange(network.getId()).filter(change -> change.isOn(day));
        if (sameDay.isPresent()) {
            sameDay.get().replace(status);
        } else {
            entityManager.persist(new NetworkStatusChange(network, status, day));
        }
    }

    private Optional<NetworkStatusChange> lastChange(long networkId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM NetworkStatusChange c WHERE c.network.id = :network"
                                + " ORDER BY c.effectiveOn DESC",
                        NetworkStatusChange.class)
                .setParameter("network", networkId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
