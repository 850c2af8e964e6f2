package se.tillit.exchange;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.people.PeopleService;
import se.tillit.shared.Paging;
import se.tillit.shared.Service;
import se.tillit.shared.UserText;

/** Reading, asking and answering questions. Questions are read after sign-in, also in networks that are public. */
@Service
public class QuestionService {

    static final int PAGE_SIZE = 30;

    private QuestionRepository questions;
    private NetworkService networks;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<QuestionAsked> asked;
    private Event<QuestionAnswered> answered;

    protected QuestionService() {}

    @Inject
    public QuestionService(
            QuestionRepository questions,
            NetworkService networks,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<QuestionAsked> asked,
            Event<QuestionAnswered> answered) {
        this.questions = questions;
        this.networks = networks;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.asked = asked;
        this.answered = answered;
    }

    /**
     * A page of the network's questions, those that wait for an answer first; the nearest page when there is no such number.
     *
     * @throws se.tillit.shared.NotFoundException when there is no network that the reader may know of
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     */
    public QuestionPage page(String slug, int number) {
        Network network = requireReadable(slug);
        long total = questions.countByNetwork(network.getId());
        Paging paging = Paging.of(total, PAGE_SIZE, number);
        return new QuestionPage(
                total == 0 ? List.of() : rows(network.getId(), paging.first()), total, paging.page(), paging.pages());
    }

    private List<QuestionRow> rows(long networkId, int first) {
        List<QuestionRow> rows = new ArrayList<>(questions.findWaiting(networkId, first, PAGE_SIZE));
        if (rows.size() < PAGE_SIZE) {
            int waiting = first == 0 ? rows.size() : (int) questions.countWaiting(networkId);
            rows.addAll(questions.findAnswered(networkId, Math.max(0, first - waiting), PAGE_SIZE - rows.size()));
        }
        return rows;
    }

    /**
     * A question with its answers.
     *
     * @throws se.tillit.shared.NotFoundException when the network has none such, or the reader may not know of it
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     */
    public QuestionThread thread(String slug, long id) {
        Network network = requireReadable(slug);
        QuestionCard card = questions.getCard(network.getId(), id);
        boolean mine = card.askerId() == currentUser.require().personId();
        boolean mayAnswer = card.mergedIntoId() == null && access.may(Action.ANSWER_QUESTION, network.scope());
        return new QuestionThread(card, questions.findAnswers(id), mine, mayAnswer);
    }

    /** What nobody has answered in a network that the reader may read; empty when nothing waits. */
    public Optional<WaitingQuestions> waiting(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
        return Optional.of(questions.sumUpWaiting(network.getId())).filter(waiting -> waiting.count() > 0);
    }

    private Network requireReadable(String slug) {
        Network network = networks.getReadable(slug);
        currentUser.require();
        return network;
    }

    /** The newest questions of a network that the reader may read; none for an anonymous reader. */
    public List<QuestionRow> latest(Network network, int most) {
        access.requireRead(network.getId(), network.getVisibility());
        return currentUser.find().isEmpty() ? List.of() : questions.findLatest(network.getId(), most);
    }

    /** The newest unanswered questions of a network that the reader may read; none for an anonymous reader. */
    public List<QuestionRow> open(Network network, int most) {
        access.requireRead(network.getId(), network.getVisibility());
        return currentUser.find().isEmpty() ? List.of() : questions.findWaiting(network.getId(), 0, most);
    }

    /** What others asked lately in the reader's networks, newest first; nothing for an anonymous reader. */
    public List<QuestionRow> newInMine(Duration lately, int most) {
        Instant since = clock.instant().minus(lately);
        return currentUser
                .find()
                .map(user -> questions.findAskedSince(currentUser.allRoles().keySet(), user.personId(), since, most))
                .orElse(List.of());
    }

    /** What others have asked in the reader's networks and nobody has answered, oldest first. */
    public List<QuestionRow> waitingInMine(int most) {
        return currentUser
                .find()
                .map(user -> questions.findWaitingInMine(currentUser.allRoles().keySet(), user.personId(), most))
                .orElse(List.of());
    }

    /** Whether the reader may ask in this network. */
    public boolean mayAsk(Network network) {
        return access.may(Action.ASK_QUESTION, network.scope());
    }

    /**
     * Asks the network on behalf of the reader's organisation. The same sending twice is one question.
     *
     * @return id of the question
     */
    public long ask(String slug, Submission submission) {
        Network network = networks.getReadable(slug);
        access.require(Action.ASK_QUESTION, network.scope());
        SignedInUser user = currentUser.require();
        String key = submission.keyOf(network.getId(), user.personId());
        questions.lock(network);
        Optional<Question> earlier = questions.findBySubmissionKey(key);
        if (earlier.isPresent()) {
            return earlier.get().getId();
        }
        Authorship asking = authorship(user, key);
        Question question = new Question(network, submission.title(), UserText.toHtml(submission.text()), asking);
        questions.add(question);
        networks.touch(network.getId(), asking.at());
        asked.fire(new QuestionAsked(network.getId(), question.getId()));
        return question.getId();
    }

    /** Answers a question on behalf of the reader's organisation. The same sending twice is one answer. */
    public void answer(String slug, long questionId, Submission submission) {
        Network network = networks.getReadable(slug);
        access.require(Action.ANSWER_QUESTION, network.scope());
        SignedInUser user = currentUser.require();
        String key = submission.keyOf(questionId, user.personId());
        Question question = questions.lock(network.getId(), questionId);
        if (questions.isAnswerSubmitted(key)) {
            return;
        }
        Authorship answering = authorship(user, key);
        Answer answer = question.answer(UserText.toHtml(submission.text()), answering);
        questions.add(answer);
        networks.touch(network.getId(), answering.at());
        answered.fire(new QuestionAnswered(network.getId(), questionId, answer.getId()));
    }

    private Authorship authorship(SignedInUser user, String key) {
        return new Authorship(
                people.personReference(user.personId()),
                people.organisationReference(user.organisationId()),
                clock.instant(),
                key);
    }
}
