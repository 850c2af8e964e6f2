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

    /** A network's meetings that began between a day and an instant and lack attendance or published notes, the first one first. */
    List<UnfinishedMeeting> findUnfinished(long networkId, LocalDate from, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.meetings.UnfinishedMeeting(m.id, m.startsAt, m.endsAt, m.startsOn, m.status,"
                                + " m.attendanceRecordedAt, n.state) FROM Meeting m LEFT JOIN MeetingNotes n ON"
                                + " n.meetingId = m.id WHERE " + MeetingRepository.OF_NETWORKS
                                + MeetingRepository.NOT_CANCELLED
                                + " AND m.startsOn >= :from AND m.startsAt <= :now AND (m.attendanceRecordedAt IS NULL OR"
                                + " n.state IS NULL OR n.state <> se.tillit.meetings.NotesState.PUBLISHED)"
                                + " ORDER BY m.startsAt, m.id",
                        UnfinishedMeeting.class)
                .setParameter("networks", List.of(networkId))
                .setParameter("from", from)
                .setParameter("now", now)
                .getResultList();
    }
}
