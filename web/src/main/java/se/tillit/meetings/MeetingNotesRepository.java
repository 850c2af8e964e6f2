package se.tillit.meetings;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Repository;

/** The notes of meetings, with their decisions. */
@Repository
public class MeetingNotesRepository {

    private static final String PUBLISHED = " AND n.state = se.tillit.meetings.NotesState.PUBLISHED";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The notes of a meeting with their decisions, and who wrote, approved and published them. */
    Optional<MeetingNotes> find(long meetingId) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT n FROM MeetingNotes n LEFT JOIN FETCH n.decisions JOIN FETCH n.writtenBy"
                                + " LEFT JOIN FETCH n.approvedBy LEFT JOIN FETCH n.publishedBy WHERE n.meetingId = :meeting",
                        MeetingNotes.class)
                .setParameter("meeting", meetingId)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(MeetingNotes notes) {
        entityManager.persist(notes);
        entityManager.flush();
    }

    /** A network's meetings with published notes, the last one first. */
    List<NotesRow> findLatest(long networkId, int most) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.meetings.NotesRow(m.id, m.title, m.startsAt) FROM Meeting m"
                                + " JOIN MeetingNotes n ON n.meetingId = m.id WHERE " + MeetingRepository.OF_NETWORKS
                                + PUBLISHED + " ORDER BY m.startsAt DESC, m.id DESC",
                        NotesRow.class)
                .setParameter("networks", List.of(networkId))
                .setMaxResults(most)
                .getResultList();
    }

    /** What a network's meetings decided, as published, the last meeting first. */
    List<DecisionRow> findLatestDecisions(long networkId, int most) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.meetings.DecisionRow(m.id, m.startsAt, d.kind, d.decidedBy, d.body)"
                                + " FROM Meeting m JOIN MeetingNotes n ON n.meetingId = m.id JOIN n.decisions d WHERE "
                                + MeetingRepository.OF_NETWORKS + PUBLISHED
                                + " ORDER BY m.startsAt DESC, m.id DESC, d.position",
                        DecisionRow.class)
                .setParameter("networks", List.of(networkId))
                .setMaxResults(most)
                .getResultList();
    }

    /** A network's meetings that took place from a day on and have no published notes, the first one first. */
    List<Meeting> findWithoutPublished(long networkId, LocalDate from, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT m FROM Meeting m WHERE " + MeetingRepository.OF_NETWORKS
                                + MeetingRepository.NOT_CANCELLED
                                + " AND m.startsOn >= :from AND m.startsAt <= :now"
                                + " AND (m.status = se.tillit.meetings.MeetingStatus.HELD OR m.endsAt <= :now)"
                                + " AND NOT EXISTS (SELECT n.meetingId FROM MeetingNotes n WHERE n.meetingId = m.id"
                                + PUBLISHED + ") ORDER BY m.startsAt, m.id",
                        Meeting.class)
                .setParameter("networks", List.of(networkId))
                .setParameter("from", from)
                .setParameter("now", now)
                .getResultList();
    }
}
