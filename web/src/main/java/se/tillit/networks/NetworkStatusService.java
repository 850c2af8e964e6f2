package se.tillit.networks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** Pausing, opening again and closing a network, each by a decision on record. A closed network stays closed. */
@Service
public class NetworkStatusService {

    /** Where no change is known, a network is taken to have had its status always; so from before all meetings. */
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private NetworkRepository networks;
    private NetworkLifeRepository life;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<NetworkStatusDecided> decided;

    protected NetworkStatusService() {}

    @Inject
    public NetworkStatusService(
            NetworkRepository networks,
            NetworkLifeRepository life,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<NetworkStatusDecided> decided) {
        this.networks = networks;
        this.life = life;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.decided = decided;
    }

    /** Whether the reader may pause, open again and close the network. */
    public boolean mayDecide(Network network) {
        return access.may(Action.CHANGE_NETWORK_STATUS, network.scope());
    }

    /** Demands it. Fails as {@link Access#require(Action, se.tillit.access.NetworkScope)} does. */
    public void requireMayDecide(Network network) {
        access.require(Action.CHANGE_NETWORK_STATUS, network.scope());
    }

    /** The decisions about a network, the last one first. For whoever may read the network. */
    public List<NetworkDecision> decisions(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
        return life.findDecisions(network.getId());
    }

    /** The day from which the network has had its status; empty when that is not known. For whoever may read it. */
    public Optional<LocalDate> statusSince(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
        return life.findLastChange(network.getId());
    }

    /**
     * Records a decision and lets it take effect: from its effective day on the network counts as what it is then. The same
     * sending twice is one decision.
     *
     * @throws StatusChangedException when the network is no longer what the decision is about
     * @throws EffectiveInFutureException when it is not in force yet
     * @throws EffectiveBeforeDecisionException when it would be in force before it was made
     * @throws EffectiveBeforeLastChangeException when something else was decided for a later day
     */
    public void decide(String slug, NetworkDecisionKind kind, DecisionDetails details) {
        Network network = networks.lock(slug);
        access.requireRead(network.getId(), network.getVisibility());
        long personId = currentUser.require().personId();
        if (isRecorded(network, personId, kind, details)) {
            return;
        }
        access.require(Action.CHANGE_NETWORK_STATUS, network.scope());
        Optional<LocalDate> lastChange = life.findLastChange(network.getId());
        NetworkStatus before = network.getStatus();
        network.decide(kind);
        details.requireHonestDays(SwedishTime.today(clock), lastChange);
        if (lastChange.isEmpty()) {
            life.recordStatus(network, before, ALWAYS);
        }
        Instant now = clock.instant();
        Person recorder = people.personReference(personId);
        life.add(new NetworkDecision(network, kind, details, recorder, now));
        life.recordStatus(network, network.getStatus(), details.effectiveOn());
        network.noteChange(recorder, now);
        decided.fire(new NetworkStatusDecided(network.getId(), kind));
    }

    /** A second click of the same person, when the first has taken effect already. */
    private boolean isRecorded(Network network, long personId, NetworkDecisionKind kind, DecisionDetails details) {
        return network.getStatus() == kind.result()
                && life.findLastRecorded(network.getId(), personId)
                        .filter(decision -> decision.says(kind, details))
                        .isPresent();
    }
}
