package se.tillit.handover;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;
import se.tillit.networks.Succession;
import se.tillit.networks.SuccessionOutcome;
import se.tillit.networks.SuccessionPlan;
import se.tillit.networks.SuccessionRecord;
import se.tillit.networks.SuccessionService;
import se.tillit.networks.SuccessionTerm;
import se.tillit.people.Organisation;
import se.tillit.people.PeopleService;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.FieldException;
import se.tillit.shared.Formats;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/**
 * Handing over an organisation's seats after an election (features.md 4.6): reviewed before anything is written, one
 * transaction for all, undoable until its day. For an administrator, and for the organisation's own contact.
 */
@Service
public class HandoverService {

    private static final int MOST = 100;
    private static final int DAYS_OF_WELCOME = 30;

    private HandoverRepository handovers;
    private SuccessionService successions;
    private HandoverMails mails;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<HandoverPrepared> prepared;
    private Event<HandoverUndone> undone;

    protected HandoverService() {}

    @Inject
    public HandoverService(
            HandoverRepository handovers,
            SuccessionService successions,
            HandoverMails mails,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<HandoverPrepared> prepared,
            Event<HandoverUndone> undone) {
        this.handovers = handovers;
        this.successions = successions;
        this.mails = mails;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.prepared = prepared;
        this.undone = undone;
    }

    /** Whether the reader may hand over the seats of any organisation. */
    public boolean mayHandOver() {
        return mayHandOverAll() || ownOrganisation().isPresent();
    }

    private boolean mayHandOverAll() {
        return access.may(Action.HAND_OVER_SEATS);
    }

    private Optional<Long> ownOrganisation() {
        return currentUser
                .find()
                .map(SignedInUser::organisationId)
                .filter(organisation -> access.mayFor(Action.HAND_OVER_SEATS, organisation));
    }

    /**
     * The latest hand-overs that the reader may see: all, or those of the own organisation.
     *
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     * @throws AccessDeniedException for those who may hand over nothing
     */
    public List<HandoverRow> latest() {
        requireSome();
        return mayHandOverAll()
                ? handovers.findLatest(MOST)
                : ownOrganisation()
                        .map(organisation -> handovers.findLatestOf(organisation, MOST))
                        .orElseGet(List::of);
    }

    private void requireSome() {
        currentUser.require();
        if (!mayHandOver()) {
            throw new AccessDeniedException();
        }
    }

    /** The organisations to choose among, for an administrator; none for an organisation's contact. Fails as latest does. */
    public List<Organisation> organisations() {
        requireSome();
        return mayHandOverAll() ? people.organisations() : List.of();
    }

    /**
     * The organisation of this slug that the reader may hand over; without one, the own organisation of its contact.
     *
     * @return empty for an administrator who has not chosen one
     * @throws NotFoundException when there is none such
     */
    public Optional<Organisation> organisation(String slug) {
        requireSome();
        if (slug.isEmpty()) {
            return mayHandOverAll() ? Optional.empty() : ownOrganisation().map(people::getOrganisation);
        }
        Organisation organisation = people.findOrganisation(slug).orElseThrow(NotFoundException::new);
        access.requireFor(Action.HAND_OVER_SEATS, organisation.getId());
        return Optional.of(organisation);
    }

    /**
     * Demands that a hand-over can be prepared to these days.
     *
     * @throws HandoverDayNotAheadException when it could not be undone
     * @throws HandoverDayTooFarException more than two years ahead
     * @throws ReadingEndsTooEarlyException before the hand-over
     * @throws ReadingEndsTooLateException more than a year after it
     */
    public void requirePossible(SuccessionTerm term) {
        problem(term).ifPresent(problem -> {
            throw problem;
        });
    }

    /** Whether a hand-over can be prepared to these days. */
    public boolean isPossible(SuccessionTerm term) {
        return problem(term).isEmpty();
    }

    private Optional<FieldException> problem(SuccessionTerm term) {
        return HandoverDays.problem(term, SwedishTime.today(clock));
    }

    /** What there is to hand over. Fails as {@link SuccessionService#electedSeats} does. */
    public HandoverDraft draft(SuccessionTerm term) {
        return new HandoverDraft(
                successions.electedSeats(term.organisationId(), term.effectiveOn()),
                successions.candidates(term.organisationId()));
    }

    /** All that would change. Fails as {@link #requirePossible} and {@link SuccessionService#plan} do. */
    public SuccessionPlan preview(SuccessionTerm term, List<Succession> wishes) {
        requirePossible(term);
        return successions.plan(term, wishes);
    }

    /**
     * Hands over what was reviewed, and tells those concerned by mail. The same sending twice is one hand-over.
     *
     * @param key made when the plan was shown
     * @param fingerprint of the plan that was shown
     * @return id of the hand-over
     * @throws HandoverPreparedException when the organisation is handed over to that day already
     * @throws HandoverEmptyException when nobody leaves
     */
    public long prepare(SuccessionTerm term, List<Succession> wishes, String key, String fingerprint) {
        access.requireFor(Action.HAND_OVER_SEATS, term.organisationId());
        requirePossible(term);
        Organisation organisation = handovers.lockOrganisation(term.organisationId());
        SignedInUser user = currentUser.require();
        Optional<Handover> standing = handovers.findStanding(term.organisationId(), term.effectiveOn());
        if (standing.isPresent()) {
            return requireSame(standing.get(), key);
        }
        SuccessionOutcome outcome = successions.carryOut(term, wishes, fingerprint);
        if (outcome.written().seats().isEmpty()) {
            throw new HandoverEmptyException();
        }
        Handover handover =
                new Handover(organisation, term, people.personReference(user.personId()), clock.instant(), key);
        store(handover, outcome.written());
        mails.tellPrepared(handover, handovers.findSeats(handover.getId()), outcome.plan());
        prepared.fire(new HandoverPrepared(term.organisationId(), handover.getId()));
        return handover.getId();
    }

    private static long requireSame(Handover standing, String key) {
        if (!standing.isSentAs(key)) {
            throw new HandoverPreparedException(
                    standing.getPreparedBy().getName(), Formats.dateTime(standing.getPreparedAt()));
        }
        return standing.getId();
    }

    private void store(Handover handover, SuccessionRecord written) {
        handovers.add(
                handover,
                written.seats().stream()
                        .map(handed -> new HandoverChange(handover, handed))
                        .toList(),
                Stream.concat(
                                written.ended().stream()
                                        .map(span ->
                                                new HandoverMembership(handover, HandoverMembership.Act.ENDED, span)),
                                written.written().stream()
                                        .map(span ->
                                                new HandoverMembership(handover, HandoverMembership.Act.WRITTEN, span)))
                        .toList());
    }

    /**
     * A hand-over with its seats.
     *
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     * @throws NotFoundException when there is none that the reader may see
     */
    public HandoverDetails get(long id) {
        currentUser.require();
        Handover handover = visible(handovers.get(id));
        boolean undoable = handover.isUndoable(SwedishTime.today(clock));
        List<HandoverSeat> seats = handovers.findSeats(id).stream()
                .filter(seat -> access.mayKnowOf(seat.networkId(), seat.visibility()))
                .toList();
        Set<Long> changed = undoable ? successions.changedSince(recordOf(handover)) : Set.of();
        return new HandoverDetails(handover, seats, undoable, changed);
    }

    /** To those who may not see it, it does not exist, so that no id can be guessed. */
    private Handover visible(Handover handover) {
        if (!access.mayFor(Action.HAND_OVER_SEATS, handover.getOrganisation().getId())) {
            throw new NotFoundException();
        }
        return handover;
    }

    private SuccessionRecord recordOf(Handover handover) {
        List<HandoverMembership> memberships = handovers.findMemberships(handover.getId());
        return new SuccessionRecord(
                handover.term(),
                handovers.findChanges(handover.getId()).stream()
                        .map(HandoverChange::handed)
                        .toList(),
                memberships.stream()
                        .filter(membership -> membership.act() == HandoverMembership.Act.ENDED)
                        .map(HandoverMembership::span)
                        .toList(),
                memberships.stream()
                        .filter(membership -> membership.act() == HandoverMembership.Act.WRITTEN)
                        .map(HandoverMembership::span)
                        .toList());
    }

    /**
     * Undoes a hand-over before its day, and tells those concerned by mail. What someone has changed since is left as it
     * is. Twice by the same person is once.
     *
     * @throws NotFoundException when there is none that the reader may see
     * @throws HandoverUndoneException when someone else has undone it
     * @throws HandoverBegunException when its day has come
     */
    public void undo(long id) {
        SignedInUser user = currentUser.require();
        Handover handover = visible(handovers.lock(id));
        if (handover.isUndoneBy(user.personId())) {
            return;
        }
        handover.undo(people.personReference(user.personId()), clock.instant(), SwedishTime.today(clock));
        List<HandoverSeat> seats = handovers.findSeats(id);
        Set<Long> kept = successions.undo(recordOf(handover));
        handovers.keep(id, kept);
        mails.tellUndone(
                handover,
                seats.stream().filter(seat -> !kept.contains(seat.holdingId())).toList());
        undone.fire(new HandoverUndone(handover.getOrganisation().getId(), id));
    }

    /** The networks that the reader comes into by a hand-over, from when it is prepared until a month after its day. */
    public List<HandoverPack> myPacks() {
        LocalDate from = SwedishTime.today(clock).minusDays(DAYS_OF_WELCOME);
        return currentUser
                .find()
                .map(user -> handovers.findPacks(user.personId(), from).stream()
                        .filter(pack -> access.mayRead(pack.networkId(), pack.visibility()))
                        .collect(Collectors.toList()))
                .orElseGet(List::of);
    }
}
