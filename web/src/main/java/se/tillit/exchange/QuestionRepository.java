package se.tillit.exchange;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tillit.networks.Network;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** Questions with their answers. Withdrawn questions are found by nobody. */
@Repository
public class QuestionRepository {

    private static final String ROW = "SELECT NEW se.tillit.exchange.QuestionRow(q.id, q.title, q.askedAt, o.shortName,"
            + " n.slug, n.name, q.mergedIntoId, (SELECT COUNT(c) FROM Answer c WHERE c.question = q))"
            + " FROM Question q JOIN q.organisation o JOIN q.network n"
            + " WHERE q.withdrawnAt IS NULL AND ";
    private static final String UNANSWERED =
            "q.mergedIntoId IS NULL AND NOT EXISTS (SELECT a.id FROM Answer a WHERE a.question = q)";
    private static final String NEWEST_FIRST = " ORDER BY q.askedAt DESC, q.id DESC";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    long countByNetwork(long networkId) {
        return count("q.network.id = :network", networkId);
    }

    /** How many of a network's questions nobody has answered. */
    long countWaiting(long networkId) {
        return count("q.network.id = :network AND " + UNANSWERED, networkId);
    }

    private long count(String condition, long networkId) {
        return entityManager
                .createQuery("SELECT COUNT(q) FROM Question q WHERE q.withdrawnAt IS NULL AND " + condition, Long.class)
                .setParameter("network", networkId)
                .getSingleResult();
    }

    /** Questions that nobody has answered, newest first. */
    List<QuestionRow> findWaiting(long networkId, int first, int most) {
        return inNetwork(UNANSWERED, networkId, first, most);
    }

    /** Questions that have answers or go on in another one, newest first. */
    List<QuestionRow> findAnswered(long networkId, int first, int most) {
        return inNetwork("NOT (" + UNANSWERED + ")", networkId, first, most);
    }

    /** All questions of a network, newest first. */
    List<QuestionRow> findLatest(long networkId, int most) {
        return inNetwork("q.mergedIntoId IS NULL", networkId, 0, most);
    }

    /** How many of a network's questions nobody has answered, and since when. */
    WaitingQuestions sumUpWaiting(long networkId) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.exchange.WaitingQuestions(COUNT(q), MIN(q.askedOn)) FROM Question q"
                                + " WHERE q.withdrawnAt IS NULL AND q.network.id = :network AND " + UNANSWERED,
                        WaitingQuestions.class)
                .setParameter("network", networkId)
                .getSingleResult();
    }

    private List<QuestionRow> inNetwork(String condition, long networkId, int first, int most) {
        if (most <= 0) {
            return List.of();
        }
        return entityManager
                .createQuery(ROW + "q.network.id = :network AND " + condition + NEWEST_FIRST, QuestionRow.class)
                .setParameter("network", networkId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** What others asked in these networks since then, newest first. */
    List<QuestionRow> findAskedSince(Collection<Long> networkIds, long readerId, Instant since, int most) {
        return byOthers("q.askedAt >= :since AND q.mergedIntoId IS NULL", networkIds, readerId, NEWEST_FIRST)
                .map(query ->
                        query.setParameter("since", since).setMaxResults(most).getResultList())
                .orElse(List.of());
    }

    /** What others have asked in these networks and nobody has answered, while the network is open, oldest first. */
    List<QuestionRow> findWaitingInMine(Collection<Long> networkIds, long readerId, int most) {
        String condition = "n.status = se.tillit.networks.NetworkStatus.ACTIVE AND " + UNANSWERED;
        return byOthers(condition, networkIds, readerId, " ORDER BY q.askedAt, q.id")
                .map(query -> query.setMaxResults(most).getResultList())
                .orElse(List.of());
    }

    /** Empty for a reader without networks: an empty list is no valid IN. */
    private Optional<TypedQuery<QuestionRow>> byOthers(
            String condition, Collection<Long> networkIds, long readerId, String order) {
        if (networkIds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(entityManager
                .createQuery(
                        ROW + "n.id IN :networks AND q.askedBy.id <> :reader AND " + condition + order,
                        QuestionRow.class)
                .setParameter("networks", networkIds)
                .setParameter("reader", readerId));
    }

    /** A question of this network. @throws NotFoundException when there is none, or when it is withdrawn */
    QuestionCard getCard(long networkId, long id) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.exchange.QuestionCard(q.id, q.title, q.body,"
                                + " CONCAT(p.givenName, ' ', p.surname), o.shortName, q.askedAt, p.id, q.mergedIntoId)"
                                + " FROM Question q JOIN q.askedBy p JOIN q.organisation o"
                                + " WHERE q.id = :id AND q.network.id = :network AND q.withdrawnAt IS NULL",
                        QuestionCard.class)
                .setParameter("id", id)
                .setParameter("network", networkId)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Answers to a question, oldest first. */
    List<AnswerRow> findAnswers(long questionId) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.exchange.AnswerRow(a.id, a.body, CONCAT(p.givenName, ' ', p.surname),"
                                + " o.shortName, a.answeredAt, a.ownSolution)"
                                + " FROM Answer a JOIN a.answeredBy p JOIN a.organisation o"
                                + " WHERE a.question.id = :question ORDER BY a.answeredAt, a.id",
                        AnswerRow.class)
                .setParameter("question", questionId)
                .getResultList();
    }

    /** Takes the network's row for the length of the transaction, so that two sendings of one form wait for each other. */
    void lock(Network network) {
        entityManager.find(Network.class, network.getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The question, held for the length of the transaction. @throws NotFoundException when the network has none such */
    Question lock(long networkId, long id) {
        return Optional.ofNullable(entityManager.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(question -> question.getNetwork().getId() == networkId)
                .orElseThrow(NotFoundException::new);
    }

    /** A locking read: it sees what the other sending has just committed. */
    Optional<Question> findBySubmissionKey(String key) {
        return entityManager
                .createQuery("SELECT q FROM Question q WHERE q.submissionKey = :key", Question.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** A locking read: it sees what the other sending has just committed. */
    boolean isAnswerSubmitted(String key) {
        return !entityManager
                .createQuery("SELECT a FROM Answer a WHERE a.submissionKey = :key", Answer.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .isEmpty();
    }

    void add(Question question) {
        entityManager.persist(question);
        entityManager.flush();
    }

    void add(Answer answer) {
        entityManager.persist(answer);
        entityManager.flush();
    }
}
