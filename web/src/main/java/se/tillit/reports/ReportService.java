package se.tillit.reports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tillit.access.CurrentUser;
import se.tillit.networks.NetworkRow;
import se.tillit.networks.NetworkService;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/**
 * Reading published reports. Everyone who is signed in reads every figure that management reads, at the same time (T5);
 * no role changes what is shown.
 */
@Service
public class ReportService {

    private ReportRepository reports;
    private NetworkService networks;
    private CurrentUser currentUser;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ReportService() {}

    @Inject
    public ReportService(ReportRepository reports, NetworkService networks, CurrentUser currentUser, Clock clock) {
        this.reports = reports;
        this.networks = networks;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The published months, newest first. @throws se.tillit.shared.SignInRequiredException for an anonymous reader */
    public List<ReportHead> published() {
        currentUser.require();
        return reports.findPublished();
    }

    /**
     * The published report of a month.
     *
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     * @throws NotFoundException when the month has none
     */
    public ActivityReport get(YearMonth period) {
        currentUser.require();
        return reports.get(reports.findHead(period).orElseThrow(NotFoundException::new));
    }

    /** The newest report that has the network; empty when none has, and for an anonymous reader. */
    public Optional<ReportHead> latestWith(String networkSlug) {
        return currentUser.find().flatMap(user -> reports.findLatestWith(networkSlug));
    }

    /** The slugs of the networks whose own pages the reader may open, so that the report links to no other. */
    public Set<String> readableNetworks() {
        currentUser.require();
        return networks.known().stream().map(NetworkRow::slug).collect(Collectors.toSet());
    }

    /**
     * How far behind the figures are: the night failed, or none has run for today or yesterday. A frozen month is not
     * compiled any more, so it is never behind. Without any recorded night the reports are made by hand.
     */
    public Freshness freshness(boolean frozen) {
        currentUser.require();
        if (frozen) {
            return Freshness.CURRENT;
        }
        return reports.findLatestNight().map(this::freshness).orElse(Freshness.CURRENT);
    }

    private Freshness freshness(LatestNight night) {
        if (night.failed()) {
            return Freshness.NIGHT_FAILED;
        }
        boolean missing = night.businessDate().isBefore(SwedishTime.today(clock).minusDays(1));
        return missing ? Freshness.NIGHT_MISSING : Freshness.CURRENT;
    }
}
