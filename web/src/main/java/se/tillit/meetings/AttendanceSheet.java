package se.tillit.meetings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The seats that were expected at a meeting, and what is recorded of them. Seats that someone held that day were called and
 * are asked for; vacant ones are shown and never counted (reports.md M8).
 */
public final class AttendanceSheet {

    private final List<AttendanceRow> rows;

    /** @param rows in the order in which they are shown */
    public AttendanceSheet(List<AttendanceRow> rows) {
        this.rows = List.copyOf(rows);
    }

    public List<AttendanceRow> rows() {
        return rows;
    }

    /** The seats that were called. */
    public List<AttendanceRow> called() {
        return rows.stream().filter(row -> !row.vacant()).toList();
    }

    /** The called seats that these answers leave out. */
    public List<AttendanceRow> missingIn(Map<Long, Presence> answers) {
        return called().stream()
                .filter(row -> !answers.containsKey(row.seatId()))
                .toList();
    }

    /** Whether every called seat is recorded just so: then there is nothing to save. */
    public boolean holds(Map<Long, Presence> answers) {
        return called().stream().allMatch(row -> row.recorded() && row.presence() == answers.get(row.seatId()));
    }

    /** These answers, without those for seats that were not called. */
    public Map<Long, Presence> onlyCalled(Map<Long, Presence> answers) {
        Set<Long> called = called().stream().map(AttendanceRow::seatId).collect(Collectors.toSet());
        return answers.entrySet().stream()
                .filter(answer -> called.contains(answer.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public long vacantCount() {
        return count(AttendanceRow::vacant);
    }

    public long calledCount() {
        return count(row -> !row.vacant());
    }

    /** Called seats that were represented, by the member, digitally or by a substitute. */
    public long representedCount() {
        return count(row -> !row.vacant() && row.recorded() && row.presence().represents());
    }

    /** The seats by network, this network first; one group alone unless the meeting was joint. */
    public List<Group> groups(long firstNetworkId) {
        return rows.stream()
                .map(AttendanceRow::networkId)
                .distinct()
                .sorted(first(firstNetworkId))
                .map(this::group)
                .toList();
    }

    private static Comparator<Long> first(long networkId) {
        return Comparator.comparing(id -> id != networkId);
    }

    private Group group(long networkId) {
        List<AttendanceRow> own =
                rows.stream().filter(row -> row.networkId() == networkId).toList();
        return new Group(own.get(0).networkName(), own);
    }

    private long count(Predicate<AttendanceRow> which) {
        return rows.stream().filter(which).count();
    }

    /** One network's seats. */
    public record Group(String networkName, List<AttendanceRow> rows) {}
}
