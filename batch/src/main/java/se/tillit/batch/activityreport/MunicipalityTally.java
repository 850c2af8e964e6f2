package se.tillit.batch.activityreport;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the facts of one municipality over the networks of one section and one interval. Percentages need at least
 * five networks, and what could point at a person needs whole months (reports.md, the subtle case, and T15).
 */
final class MunicipalityTally {

    /** The smallest number of networks for a percentage, and of people for a person-based figure. */
    static final int FEWEST = 5;

    private final Set<Long> networksExpectingNow = new HashSet<>();
    private final Set<Long> networksFilledNow = new HashSet<>();
    private int vacancies;
    private int networksExpecting;
    private int networksPresent;
    private int networksCalled;
    private long seatsCalled;
    private long seatsPresent;
    private final Map<Metric, Facts.Contribution> contributions = new EnumMap<>(Metric.class);

    /** Only for networks that are active on the last day. */
    void add(Facts.Seat seat) {
        networksExpectingNow.add(seat.networkId());
        if (seat.vacantSince() == null) {
            networksFilledNow.add(seat.networkId());
        } else {
            vacancies++;
        }
    }

    void add(Facts.Attendance attendance) {
        networksExpecting++;
        if (attendance.meetingsPresent() > 0) {
            networksPresent++;
        }
        if (attendance.seatsCalled() > 0) {
            networksCalled++;
        }
        seatsCalled += attendance.seatsCalled();
        seatsPresent += attendance.seatsPresent();
    }

    void add(Facts.Contribution contribution) {
        contributions.put(contribution.metric(), contribution);
    }

    int networksCalled() {
        return networksCalled;
    }

    long seatsCalled() {
        return seatsCalled;
    }

    long seatsPresent() {
        return seatsPresent;
    }

    /** What came from the municipality, or null when nothing did. */
    Facts.@Nullable Contribution contribution(Metric metric) {
        return contributions.get(metric);
    }

    /** The value by its definition; figures that could point at a person are hidden by {@link Disclosure}. */
    Figure figure(Metric metric) {
        return switch (metric) {
            case M1 -> Figure.count(networksExpectingNow.size());
            case M6 -> shareOfNetworks(networksFilledNow.size(), networksExpectingNow.size());
            case M7 -> shareOfNetworks(networksPresent, networksExpecting);
            case M8 -> Figure.share(seatsPresent, seatsCalled);
            case M10 -> Figure.count(vacancies);
            case M11, M13 -> {
                Facts.Contribution contribution = contributions.get(metric);
                yield Figure.count(contribution == null ? 0 : contribution.acts());
            }
            default -> throw new IllegalArgumentException(metric + " does not exist for a municipality");
        };
    }

    private static Figure shareOfNetworks(int some, int all) {
        return all > 0 && all < FEWEST ? Figure.none(Note.FEWER_THAN_FIVE_NETWORKS) : Figure.share(some, all);
    }
}
