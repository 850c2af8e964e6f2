package se.tillit.batch.activityreport;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.tillit.batch.activityreport.Disclosure.Hidden;
import se.tillit.batch.activityreport.Disclosure.Part;

/** All facts of one section, added up for the region, like for like and by municipality, with what must be hidden. */
final class SectionTotals {

    private final Section section;
    private final ReportPeriod period;
    private final List<String> municipalities;
    private final List<NetworkTally> region;
    private final List<NetworkTally> comparable;
    private final List<Map<String, MunicipalityTally>> byMunicipality = new ArrayList<>();
    private final List<Map<Long, long[]>> attendanceByNetwork = new ArrayList<>();
    private final Map<Long, String> slugs = new HashMap<>();
    private final Map<Integer, Set<Long>> heldBySeriesWindow = new TreeMap<>();
    private final Map<Integer, Map<Metric, Hidden>> hiddenMunicipalities = new HashMap<>();
    private final Map<Integer, Hidden> hiddenNetworks = new HashMap<>();

    SectionTotals(Section section, ReportPeriod period, List<String> municipalities) {
        this.section = section;
        this.period = period;
        this.municipalities = municipalities;
        List<ReportWindow> compared = period.windows().subList(0, ReportPeriod.COMPARED);
        region = compared.stream().map(NetworkTally::new).toList();
        comparable = compared.stream().map(NetworkTally::new).toList();
        for (int window = 0; window < ReportPeriod.COMPARED; window++) {
            byMunicipality.add(new HashMap<>());
            attendanceByNetwork.add(new TreeMap<>());
        }
    }

    Section section() {
        return section;
    }

    boolean existed() {
        return region.stream().anyMatch(NetworkTally::existed);
    }

    void add(Facts.Network network, boolean isComparable) {
        slugs.put(network.networkId(), network.slug());
        if (network.window() >= ReportPeriod.FIRST_OF_SERIES) {
            heldBySeriesWindow.computeIfAbsent(network.window(), key -> new HashSet<>());
        }
        add(network.window(), isComparable, tally -> tally.add(network));
    }

    void add(Facts.Meeting meeting, boolean isComparable) {
        if (meeting.window() >= ReportPeriod.FIRST_OF_SERIES) {
            heldBySeriesWindow
                    .computeIfAbsent(meeting.window(), key -> new HashSet<>())
                    .add(meeting.meetingId());
        }
        add(meeting.window(), isComparable, tally -> tally.add(meeting));
    }

    void add(Facts.Seat seat, boolean isComparable) {
        add(seat.window(), isComparable, tally -> tally.add(seat));
        municipality(seat.window(), seat.scbCode()).add(seat);
    }

    void add(Facts.Attendance attendance, boolean isComparable) {
        add(attendance.window(), isComparable, tally -> tally.add(attendance));
        municipality(attendance.window(), attendance.scbCode()).add(attendance);
        long[] sums = attendanceByNetwork
                .get(attendance.window())
                .computeIfAbsent(attendance.networkId(), key -> new long[3]);
        sums[0] += attendance.seatsDistinct();
        sums[1] += attendance.seatsPresent();
        sums[2] += attendance.seatsCalled();
    }

    void add(Facts.Contribution contribution) {
        municipality(contribution.window(), contribution.scbCode()).add(contribution);
    }

    void add(int window, boolean isComparable, Consumer<NetworkTally> addition) {
        if (window < ReportPeriod.COMPARED) {
            addition.accept(region.get(window));
            if (isComparable) {
                addition.accept(comparable.get(window));
            }
        }
    }

    Figure region(int window, Metric metric, Variant variant) {
        NetworkTally tally = region.get(window);
        if (metric == Metric.M8 && tally.seatsCalled() > 0) {
            if (tally.seatsDistinct() < MunicipalityTally.FEWEST) {
                return Figure.none(Note.FEWER_THAN_FIVE);
            }
            boolean onlyOneMunicipality =
                    hiddenMunicipalities(window, Metric.M8).total();
            if (hiddenNetworks(window).total() || onlyOneMunicipality) {
                return Figure.none(Note.PROTECTS_OTHERS);
            }
        }
        return tally.figure(metric, variant);
    }

    Figure comparable(int window, Metric metric) {
        return comparable.get(window).figure(metric, Variant.MAIN);
    }

    Figure municipality(int window, String scbCode, Metric metric) {
        if (!region.get(window).existed()) {
            return Figure.none(Note.NO_EARLIER_DATA);
        }
        if (metric == Metric.M8 || metric == Metric.M11 || metric == Metric.M13) {
            if (!period.complete()) {
                return Figure.none(Note.PERIOD_NOT_COMPLETE);
            }
            Hidden hidden = hiddenMunicipalities(window, metric);
            if (hidden.contains(scbCode)) {
                return Figure.none(hidden.reason(scbCode));
            }
        }
        return municipality(window, scbCode).figure(metric);
    }

    /** The networks whose M8 is hidden in that interval. */
    Hidden hiddenNetworks(int window) {
        return hiddenNetworks.computeIfAbsent(window, key -> {
            List<Part> parts = new ArrayList<>();
            attendanceByNetwork
                    .get(key)
                    .forEach((networkId, sums) ->
                            parts.add(new Part(slugs.getOrDefault(networkId, ""), sums[0], sums[1], sums[2])));
            return Disclosure.ofAttendance(parts, Note.FEWER_THAN_FIVE);
        });
    }

    /** Held meetings by month of the series, from the first month in which the section had a network. */
    Map<YearMonth, Integer> heldByMonth() {
        Map<YearMonth, Integer> months = new TreeMap<>();
        heldBySeriesWindow.forEach((window, meetings) -> months.put(period.seriesMonth(window), meetings.size()));
        return months;
    }

    private MunicipalityTally municipality(int window, String scbCode) {
        return byMunicipality.get(window).computeIfAbsent(scbCode, key -> new MunicipalityTally());
    }

    private Hidden hiddenMunicipalities(int window, Metric metric) {
        return hiddenMunicipalities
                .computeIfAbsent(window, key -> new HashMap<>())
                .computeIfAbsent(
                        metric, key -> metric == Metric.M8 ? hiddenAttendance(window) : hiddenActs(window, metric));
    }

    /** Every municipality that was a member at any meeting counts, also one that has left: it is part of the total. */
    private Hidden hiddenAttendance(int window) {
        List<Part> parts = new ArrayList<>();
        byMunicipality
                .get(window)
                .forEach((scbCode, tally) -> parts.add(
                        new Part(scbCode, tally.networksCalled(), tally.seatsPresent(), tally.seatsCalled())));
        Hidden hidden = Disclosure.ofAttendance(parts, Note.FEWER_THAN_FIVE_NETWORKS);
        // With several municipalities the total says nothing of one; only a single one would be the total itself.
        boolean single = parts.stream().filter(part -> !part.empty()).count() == 1;
        return new Hidden(hidden.parts(), single && !hidden.parts().isEmpty());
    }

    private Hidden hiddenActs(int window, Metric metric) {
        List<Part> parts = new ArrayList<>();
        for (String scbCode : municipalities) {
            Facts.Contribution contribution = municipality(window, scbCode).contribution(metric);
            parts.add(
                    contribution == null
                            ? new Part(scbCode, 0, 0, 0)
                            : new Part(scbCode, contribution.distinctAtLeast(), contribution.acts(), 0));
        }
        return Disclosure.ofActs(parts);
    }
}
