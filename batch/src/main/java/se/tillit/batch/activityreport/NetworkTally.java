package se.tillit.batch.activityreport;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds up the facts of one network, or of many, over one interval, and knows the formula of every figure of networks
 * and the region. The same tally serves both, so a total and its parts can never follow different definitions.
 */
final class NetworkTally {

    private final LocalDate lastDay;
    private final Map<Facts.Status, Integer> networks = new EnumMap<>(Facts.Status.class);
    private final Set<Long> held = new HashSet<>();
    private final Set<Long> heldWithoutAttendance = new HashSet<>();
    private final Set<String> expectedNow = new HashSet<>();
    private final Set<String> filledNow = new HashSet<>();
    private final Set<String> pairsExpectedNow = new HashSet<>();
    private final Set<String> pairsFilledNow = new HashSet<>();
    private final List<Integer> vacantDays = new ArrayList<>();
    private final Set<String> expected = new HashSet<>();
    private final Set<String> present = new HashSet<>();
    private int pairsExpected;
    private int pairsPresent;
    private long seatsCalled;
    private long seatsPresent;
    private long seatsDistinct;
    private long documents;
    private long questions;
    private final List<Integer> answerDays = new ArrayList<>();

    NetworkTally(ReportWindow window) {
        lastDay = window.lastDay();
    }

    void add(Facts.Network network) {
        networks.merge(network.statusLast(), 1, Integer::sum);
    }

    void add(Facts.Meeting meeting) {
        held.add(meeting.meetingId());
        if (!meeting.hasAttendance()) {
            heldWithoutAttendance.add(meeting.meetingId());
        }
    }

    /** Only for networks that are active on the last day: of others nothing is expected. */
    void add(Facts.Seat seat) {
        String pair = seat.networkId() + "/" + seat.scbCode();
        expectedNow.add(seat.scbCode());
        pairsExpectedNow.add(pair);
        if (seat.vacantSince() == null) {
            filledNow.add(seat.scbCode());
            pairsFilledNow.add(pair);
        } else {
            vacantDays.add((int) ChronoUnit.DAYS.between(seat.vacantSince(), lastDay));
        }
    }

    void add(Facts.Attendance attendance) {
        expected.add(attendance.scbCode());
        pairsExpected++;
        if (attendance.meetingsPresent() > 0) {
            present.add(attendance.scbCode());
            pairsPresent++;
        }
        seatsCalled += attendance.seatsCalled();
        seatsPresent += attendance.seatsPresent();
        seatsDistinct += attendance.seatsDistinct();
    }

    void add(Facts.Documents facts) {
        documents += facts.documents();
    }

    void add(Facts.Question question) {
        if (question.inPeriod()) {
            questions++;
        }
        if (question.measured()) {
            answerDays.add(question.answerDays());
        }
    }

    boolean existed() {
        return !networks.isEmpty();
    }

    boolean anyActivity() {
        return !held.isEmpty() || documents > 0 || questions > 0;
    }

    /** The occupied seats whose attendance lies behind M8: as many people. */
    long seatsDistinct() {
        return seatsDistinct;
    }

    long seatsCalled() {
        return seatsCalled;
    }

    long seatsPresent() {
        return seatsPresent;
    }

    /** The value by its definition, before anything is hidden. */
    Figure figure(Metric metric, Variant variant) {
        if (!existed()) {
            return Figure.none(Note.NO_EARLIER_DATA);
        }
        return switch (metric) {
            case M1 -> Figure.count(networksWith(variant));
            case M2 -> Figure.count(held.size());
            case M6 -> representation(variant);
            case M7 ->
                variant == Variant.WITHOUT_ATTENDANCE
                        ? Figure.count(heldWithoutAttendance.size())
                        : Figure.share(present.size(), expected.size());
            case M8 -> Figure.share(seatsPresent, seatsCalled);
            case M9 -> Figure.share(pairsPresent, pairsExpected);
            case M10 -> vacancies(variant);
            case M11 -> Figure.count(documents);
            case M13 -> Figure.count(questions);
            case M14 ->
                Figure.share(
                        answerDays.stream()
                                .filter(days -> days <= ReportWindow.ANSWER_DAYS)
                                .count(),
                        answerDays.size());
            case M15 ->
                variant == Variant.P75
                        ? Medians.thirdQuartileOfAnswers(answerDays)
                        : Medians.medianOfAnswers(answerDays);
        };
    }

    private int networksWith(Variant variant) {
        Facts.Status status =
                switch (variant) {
                    case PAUSED -> Facts.Status.PAUSED;
                    case CLOSED -> Facts.Status.CLOSED;
                    default -> Facts.Status.ACTIVE;
                };
        return networks.getOrDefault(status, 0);
    }

    private Figure representation(Variant variant) {
        if (networksWith(Variant.MAIN) == 0) {
            return Figure.none(Note.NOT_ACTIVE);
        }
        return variant == Variant.PAIRS
                ? Figure.share(pairsFilledNow.size(), pairsExpectedNow.size())
                : Figure.share(filledNow.size(), expectedNow.size());
    }

    private Figure vacancies(Variant variant) {
        if (networksWith(Variant.MAIN) == 0) {
            return Figure.none(Note.NOT_ACTIVE);
        }
        if (variant == Variant.MEDIAN_DAYS) {
            return vacantDays.isEmpty() ? Figure.none(Note.NO_BASE) : Figure.number(Medians.median(vacantDays));
        }
        return Figure.count(vacantDays.size());
    }
}
