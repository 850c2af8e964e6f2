package se.tillit.meetings;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tillit.networks.Seat;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** Meetings, and the attendance per seat. */
@Repository
public class MeetingRepository {

    private static final String ROW = "SELECT NEW se.tillit.meetings.MeetingRow(m.id, m.title, m.startsAt, m.endsAt,"
            + " m.location, m.status, m.attendanceRecordedAt) FROM Meeting m WHERE ";

    private static final String CARD = "SELECT NEW se.tillit.meetings.MeetingCard(m.id, m.title, m.startsAt, m.endsAt,"
            + " m.location, n.id, n.visibility, n.name) FROM Meeting m JOIN m.network n WHERE ";

    /** Meetings {@code m} that networks call or hold with others. */
    static final String OF_NETWORKS = "(m.network.id IN :networks OR EXISTS"
            + " (SELECT c.id FROM Meeting j JOIN j.coNetworks c WHERE j.id = m.id AND c.id IN :networks))";

    static final String NOT_CANCELLED = " AND m.status <> se.tillit.meetings.MeetingStatus.CANCELLED";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The meeting with its networks and their contact persons. */
    Optional<Meeting> find(long id) {
        return entityManager
                .createQuery(
                        "SELECT m FROM Meeting m JOIN FETCH m.network n JOIN FETCH n.contactPerson"
                                + " LEFT JOIN FETCH m.coNetworks WHERE m.id = :id",
                        Meeting.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Takes the meeting's row for the length of the transaction. @throws NotFoundException when there is none */
    Meeting lock(long id) {
        Meeting meeting = entityManager.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) {
            throw new NotFoundException();
        }
        return meeting;
    }

    /** A network's meetings that end after an instant, the first one first. */
    List<MeetingRow> findComing(long networkId, Instant now) {
        return entityManager
                .createQuery(ROW + OF_NETWORKS + " AND m.endsAt > :now ORDER BY m.startsAt, m.id", MeetingRow.class)
                .setParameter("networks", List.of(networkId))
                .setParameter("now", now)
                .getResultList();
    }

    /** A network's meetings that had ended by an instant and started on {@code from} or later, before {@code to}; the last first. */
    List<MeetingRow> findPast(long networkId, Instant now, LocalDate from, LocalDate to) {
        return entityManager
                .createQuery(
                        ROW + OF_NETWORKS + " AND m.endsAt <= :now AND m.startsOn >= :from AND m.startsOn < :to"
                                + " ORDER BY m.startsAt DESC, m.id DESC",
                        MeetingRow.class)
                .setParameter("networks", List.of(networkId))
                .setParameter("now", now)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** The business date of a network's first meeting. */
    Optional<LocalDate> findFirstDay(long networkId) {
        return entityManager
                .createQuery(
                        "SELECT m.startsOn FROM Meeting m WHERE " + OF_NETWORKS + " ORDER BY m.startsOn",
                        LocalDate.class)
                .setParameter("networks", List.of(networkId))
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The first meeting of any of these networks that ends after an instant and is not cancelled. */
    Optional<MeetingCard> findNext(Collection<Long> networkIds, Instant now, LocalDate earliest) {
        if (networkIds.isEmpty()) {
            return Optional.empty();
        }
        return cards(OF_NETWORKS + NOT_CANCELLED
                        + " AND m.startsOn >= :from AND m.endsAt > :now ORDER BY m.startsAt, m.id")
                .setParameter("networks", networkIds)
                .setParameter("from", earliest)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Meetings of these networks that started between a day and an instant and lack attendance, the last one first. */
    List<MeetingCard> findWithoutAttendance(Collection<Long> networkIds, LocalDate from, Instant now) {
        if (networkIds.isEmpty()) {
            return List.of();
        }
        return cards(OF_NETWORKS + NOT_CANCELLED + " AND n.status = se.tillit.networks.NetworkStatus.ACTIVE"
                        + " AND m.attendanceRecordedAt IS NULL AND m.startsOn >= :from AND m.startsAt <= :now"
                        + " ORDER BY m.startsAt DESC, m.id DESC")
                .setParameter("networks", networkIds)
                .setParameter("from", from)
                .setParameter("now", now)
                .getResultList();
    }

    private TypedQuery<MeetingCard> cards(String condition) {
        return entityManager.createQuery(CARD + condition, MeetingCard.class);
    }

    /** The seats of these networks that were expected on a day, with who held them and what is recorded at a meeting. */
    AttendanceSheet findSheet(long meetingId, Collection<Long> networkIds, LocalDate day) {
        return new AttendanceSheet(entityManager
                .createQuery(
                        "SELECT NEW se.tillit.meetings.AttendanceRow(n.id, n.name, s.id, o.shortName, s.seatNo,"
                                + " CASE WHEN h.id IS NULL THEN NULL ELSE CONCAT(p.givenName, ' ', p.surname) END,"
                                + " a.presence)"
                                + " FROM Seat s JOIN s.network n JOIN s.organisation o"
                                + " LEFT JOIN SeatHolding h ON h.seat = s AND h.role = se.tillit.networks.HoldingRole.HOLDER"
                                + " AND h.validFrom <= :day AND (h.validTo IS NULL OR h.validTo > :day)"
                                + " LEFT JOIN h.person p"
                                + " LEFT JOIN Attendance a ON a.seat = s AND a.meeting.id = :meeting"
                                + " WHERE n.id IN :networks AND s.expectedFrom <= :day"
                                + " AND (s.expectedTo IS NULL OR s.expectedTo > :day)"
                                + " ORDER BY n.name,"
                                + " CASE WHEN o.kind = se.tillit.people.OrganisationKind.MUNICIPALITY THEN 0 ELSE 1 END,"
                                + " o.shortName, s.seatNo",
                        AttendanceRow.class)
                .setParameter("meeting", meetingId)
                .setParameter("networks", networkIds)
                .setParameter("day", day)
                .getResultList());
    }

    /** Records each answer at its seat: a new row, or the correction of the one that is there. */
    void record(Meeting meeting, Map<Long, Presence> answers) {
        Map<Long, Attendance> recorded = entityManager
                .createQuery("SELECT a FROM Attendance a WHERE a.meeting = :meeting", Attendance.class)
                .setParameter("meeting", meeting)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(attendance -> attendance.getSeat().getId(), Function.identity()));
        answers.forEach((seatId, presence) -> {
            Attendance attendance = recorded.get(seatId);
            if (attendance == null) {
                entityManager.persist(
                        new Attendance(meeting, entityManager.getReference(Seat.class, seatId), presence));
            } else {
                attendance.correct(presence);
            }
        });
        entityManager.flush();
    }
}
