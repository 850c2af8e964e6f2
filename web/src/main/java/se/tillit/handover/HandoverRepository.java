package se.tillit.handover;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tillit.people.Organisation;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** Hand-overs with what they changed. */
@Repository
public class HandoverRepository {

    private static final String ROW = "SELECT NEW se.tillit.handover.HandoverRow(h.id, o.shortName, h.effectiveOn,"
            + " h.preparedAt, h.undoneAt) FROM Handover h JOIN h.organisation o";
    private static final String NEWEST_FIRST = " ORDER BY h.preparedAt DESC, h.id DESC";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    List<HandoverRow> findLatest(int most) {
        return entityManager
                .createQuery(ROW + NEWEST_FIRST, HandoverRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<HandoverRow> findLatestOf(long organisationId, int most) {
        return entityManager
                .createQuery(ROW + " WHERE o.id = :organisation" + NEWEST_FIRST, HandoverRow.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The hand-over with its organisation and people. @throws NotFoundException when there is none */
    Handover get(long id) {
        return entityManager
                .createQuery(
                        "SELECT h FROM Handover h JOIN FETCH h.organisation JOIN FETCH h.preparedBy"
                                + " LEFT JOIN FETCH h.undoneBy WHERE h.id = :id",
                        Handover.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The hand-over as it is now, held for the length of the transaction. @throws NotFoundException when there is none */
    Handover lock(long id) {
        return Optional.ofNullable(entityManager.find(Handover.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    /** Takes the organisation's row for the length of the transaction, so that two hand-overs of it wait for each other. */
    Organisation lockOrganisation(long id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    /** The hand-over of an organisation to a day that stands. A locking read: it sees what has just been committed. */
    Optional<Handover> findStanding(long organisationId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT h FROM Handover h WHERE h.organisation.id = :organisation AND h.effectiveOn = :day"
                                + " AND h.undoneAt IS NULL",
                        Handover.class)
                .setParameter("organisation", organisationId)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<HandoverChange> findChanges(long handoverId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM HandoverChange c WHERE c.handover.id = :handover ORDER BY c.id",
                        HandoverChange.class)
                .setParameter("handover", handoverId)
                .getResultList();
    }

    List<HandoverMembership> findMemberships(long handoverId) {
        return entityManager
                .createQuery(
                        "SELECT m FROM HandoverMembership m WHERE m.handover.id = :handover ORDER BY m.id",
                        HandoverMembership.class)
                .setParameter("handover", handoverId)
                .getResultList();
    }

    /** The seats that changed hands, by network, with the people's names. */
    List<HandoverSeat> findSeats(long handoverId) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.handover.HandoverSeat(e.id, n.id, n.slug, n.name, n.visibility, s.seatNo,"
                                + " e.role, p.id, p.givenName, p.surname, p.email, c.successorId, q.givenName, q.surname,"
                                + " q.email, c.successorUntil, c.kept)"
                                + " FROM HandoverChange c JOIN SeatHolding e ON e.id = c.endedHoldingId JOIN e.seat s"
                                + " JOIN s.network n JOIN e.person p LEFT JOIN Person q ON q.id = c.successorId"
                                + " WHERE c.handover.id = :handover ORDER BY n.name, n.id, s.seatNo, e.role, e.id",
                        HandoverSeat.class)
                .setParameter("handover", handoverId)
                .getResultList();
    }

    /** The networks in which someone has a seat by a hand-over that takes effect on a day or after it. */
    List<HandoverPack> findPacks(long personId, LocalDate from) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT NEW se.tillit.handover.HandoverPack(n.id, n.slug, n.name, n.visibility,"
                                + " h.effectiveOn) FROM HandoverChange c JOIN c.handover h"
                                + " JOIN SeatHolding b ON b.id = c.successorHoldingId JOIN b.seat s JOIN s.network n"
                                + " WHERE b.person.id = :person AND h.effectiveOn >= :from"
                                + " ORDER BY h.effectiveOn, n.name",
                        HandoverPack.class)
                .setParameter("person", personId)
                .setParameter("from", from)
                .getResultList();
    }

    void add(Handover handover, List<HandoverChange> changes, List<HandoverMembership> memberships) {
        entityManager.persist(handover);
        changes.forEach(entityManager::persist);
        memberships.forEach(entityManager::persist);
        entityManager.flush();
    }

    /** Notes which seats an undoing left as they were. */
    void keep(long handoverId, Set<Long> endedHoldings) {
        entityManager
                .createQuery("UPDATE HandoverChange c SET c.kept = TRUE"
                        + " WHERE c.handover.id = :handover AND c.endedHoldingId IN :holdings")
                .setParameter("handover", handoverId)
                .setParameter("holdings", orNone(endedHoldings))
                .executeUpdate();
    }

    /** An empty list is no valid IN. */
    private static Collection<Long> orNone(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : ids;
    }
}
