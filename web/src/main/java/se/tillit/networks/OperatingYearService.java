package se.tillit.networks;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.people.PeopleService;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** A network's operating years: read by whoever may read the network, written by those who prepare its work. */
@Service
public class OperatingYearService {

    /** The version of a year that nobody has written about. */
    public static final long UNWRITTEN = -1;

    private NetworkService networks;
    private NetworkRepository repository;
    private OperatingYearRepository years;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;
    private Event<OperatingYearPlanned> planned;

    protected OperatingYearService() {}

    @Inject
    public OperatingYearService(
            NetworkService networks,
            NetworkRepository repository,
            OperatingYearRepository years,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock,
            Event<OperatingYearPlanned> planned) {
        this.networks = networks;
        this.repository = repository;
        this.years = years;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.planned = planned;
    }

    /** The calendar year that it is. */
    public int currentYear() {
        return SwedishTime.today(clock).getYear();
    }

    /** Whether the reader may write about a year of the network: last year, this one and the next. */
    public boolean mayPlan(Network network, int year) {
        return isOpen(year) && access.may(Action.PLAN_YEAR, network.scope());
    }

    /** The years that the network has written about, the latest first. For whoever may read the network. */
    public List<Integer> years(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
        return years.findYears(network.getId());
    }

    /** The year in hand; empty when nobody has written about it. For whoever may read the network. */
    public Optional<OperatingYear> current(Network network) {
        access.requireRead(network.getId(), network.getVisibility());
        return years.find(network.getId(), currentYear());
    }

    /**
     * A year of a network that the reader may read; empty when nobody has written about it yet.
     *
     * @throws NotFoundException when the reader may not know of the network, or nothing can be written about that year
     */
    public Optional<OperatingYear> find(String slug, int year) {
        Network network = networks.getReadable(slug);
        Optional<OperatingYear> found = years.find(network.getId(), year);
        if (found.isEmpty() && !isOpen(year)) {
            throw new NotFoundException();
        }
        return found;
    }

    /**
     * Writes about a year. Saving what is already saved changes nothing, so a double click is harmless.
     *
     * @param openedVersion of the year when it was read; {@link #UNWRITTEN} when there was none
     * @throws OperatingYearChangedException when someone else has written about it since
     * @throws OperatingYearLockedException when the year is over, or too far away
     * @throws FocusAreaMissingException when there is no focus area
     * @throws FocusAreasTooManyException when there are more than seven
     */
    public void plan(String slug, int year, long openedVersion, YearPlan plan) {
        // The lock comes first: what is read after it includes what the one before wrote.
        Network network = repository.lock(slug);
        access.require(Action.PLAN_YEAR, network.scope());
        if (!isOpen(year)) {
            throw new OperatingYearLockedException();
        }
        YearPlan checked = plan.checked();
        Optional<OperatingYear> written = years.find(network.getId(), year);
        if (written.filter(found -> found.plan().equals(checked)).isPresent()) {
            return;
        }
        if (written.map(OperatingYear::getVersion).orElse(UNWRITTEN) != openedVersion) {
            throw new OperatingYearChangedException();
        }
        OperatingYear target = written.orElseGet(() -> new OperatingYear(network, year));
        target.write(checked, people.personReference(currentUser.require().personId()), clock.instant());
        if (written.isEmpty()) {
            years.add(target);
        }
        repository.touch(network.getId(), clock.instant());
        planned.fire(new OperatingYearPlanned(network.getId(), year));
    }

    private boolean isOpen(int year) {
        return Math.abs(year - currentYear()) <= 1;
    }
}
