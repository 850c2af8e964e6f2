package se.tillit.batch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import se.tillit.batch.activityreport.ReportPeriod;

/**
 * Which months a night compiles: those that have not frozen, and those that have while something in them has changed
 * since, so that no late change is silent (reports.md §6.1 rule 4). A frozen month without a change costs nothing.
 * However old a report is, it is compiled again when it names a network that has become secret.
 */
final class DueMonths {

    /** So many months back at most. */
    private static final int LONGEST = 24;

    private final JdbcTemplate jdbc;

    DueMonths(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<YearMonth> on(LocalDate businessDate) {
        YearMonth running = YearMonth.from(businessDate);
        YearMonth earliest = running.minusMonths(LONGEST);
        SortedMap<YearMonth, Boolean> frozen = published();
        SortedSet<YearMonth> months = new TreeSet<>(changed(earliest));
        frozen.forEach((month, isFrozen) -> {
            if (!isFrozen) {
                months.add(month);
            }
        });
        YearMonth month = firstAfterTheFrozen(frozen, running.minusMonths(1));
        for (month = month.isBefore(earliest) ? earliest : month;
                !month.isAfter(running);
                month = month.plusMonths(1)) {
            if (!frozen.getOrDefault(month, false)) {
                months.add(month);
            }
        }
        Predicate<YearMonth> hasBegun = due -> new ReportPeriod(due, businessDate).hasBegun();
        SortedSet<YearMonth> due = new TreeSet<>(months.tailSet(earliest));
        due.addAll(namingSecretNetworks());
        return due.stream().filter(hasBegun).toList();
    }

    private List<YearMonth> namingSecretNetworks() {
        return jdbc.queryForList("""
                        SELECT DISTINCT c.period FROM report_current c
                        JOIN report_network r ON r.snapshot_id = c.snapshot_id
                        LEFT JOIN v_network v ON v.slug = r.slug
                        WHERE v.slug IS NULL""", String.class).stream()
                .map(YearMonth::parse)
                .toList();
    }

    /** The month after the last frozen one, or the first that was ever published; at the latest the one before this. */
    private static YearMonth firstAfterTheFrozen(SortedMap<YearMonth, Boolean> frozen, YearMonth latest) {
        YearMonth first = frozen.isEmpty() ? latest : frozen.firstKey();
        for (var month : frozen.entrySet()) {
            if (month.getValue()) {
                first = month.getKey().plusMonths(1);
            }
        }
        return first.isBefore(latest) ? first : latest;
    }

    /** Whether each month that readers see has frozen. */
    private SortedMap<YearMonth, Boolean> published() {
        SortedMap<YearMonth, Boolean> months = new TreeMap<>();
        RowCallbackHandler add = row -> months.put(YearMonth.parse(row.getString(1)), row.getBoolean(2));
        jdbc.query(
                "SELECT c.period, s.frozen FROM report_current c JOIN report_snapshot s ON s.id = c.snapshot_id", add);
        return months;
    }

    /** A month at a time: only so the view reads no more than that month. */
    private List<YearMonth> changed(YearMonth earliest) {
        return frozenFrom(earliest).stream().filter(this::hasChanged).toList();
    }

    private List<YearMonth> frozenFrom(YearMonth earliest) {
        return jdbc.queryForList("""
                        SELECT c.period FROM report_current c
                        JOIN report_snapshot s ON s.id = c.snapshot_id AND s.frozen
                        WHERE c.period >= ?""", String.class, earliest.toString()).stream()
                .map(YearMonth::parse)
                .toList();
    }

    private boolean hasChanged(YearMonth month) {
        Boolean same = jdbc.queryForObject("""
                SELECT (SELECT s.input_hash FROM report_current c JOIN report_snapshot s ON s.id = c.snapshot_id
                        WHERE c.period = ?)
                   <=> (SELECT v.input_hash FROM v_report_input v WHERE v.period = ?)""", Boolean.class, month.toString(), month.toString());
        return !Boolean.TRUE.equals(same);
    }
}
