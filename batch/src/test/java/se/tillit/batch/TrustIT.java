package se.tillit.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The trust rules of reports.md §5 on the whole job: no individuals (T2), small numbers (T15), separation (S3). */
class TrustIT extends ReportJobsIT {

    private static final List<String> SAYS_WHO = List.of(
            "person", "user", "mail", "surname", "given_name", "holder", "account", "author", "phone", "_by_id");

    private final Random random = new Random(20261123);
    private final List<Long> municipalities = new ArrayList<>();
    private final List<List<Long>> people = new ArrayList<>();
    private final List<Long> networks = new ArrayList<>();

    /** Eight networks × four municipalities with overlapping people, small and large contributors. */
    private void makeRegion() {
        for (int index = 0; index < 4; index++) {
            long municipality = data.municipality("700" + index, "Ort" + index);
            municipalities.add(municipality);
            List<Long> own = new ArrayList<>();
            for (int number = 0; number < 4 + 3 * index; number++) {
                own.add(data.person(municipality));
            }
            people.add(own);
        }
        for (int number = 0; number < 8; number++) {
            networks.add(data.network("n" + number, "PEER", people.get(0).get(0)));
        }
        for (long network : networks) {
            List<Long> seats = new ArrayList<>();
            for (int index = 0; index < 4; index++) {
                for (int seatNo = 1; seatNo <= 2; seatNo++) {
                    long seat = data.seat(network, municipalities.get(index), seatNo, "2020-01-01", null);
                    data.holder(seat, people.get(index).get(seatNo), "HOLDER", "2020-01-01", null);
                    seats.add(seat);
                }
                for (long person : people.get(index)) {
                    if (random.nextInt(3) > 0) {
                        data.member(network, person);
                    }
                }
            }
            long meeting = data.meeting(network, "2026-10-1" + random.nextInt(9));
            seats.forEach(seat -> data.attendance(meeting, seat, random.nextInt(4) == 0 ? "ABSENT" : "PRESENT"));
            for (int act = 0; act < 12; act++) {
                int index = random.nextInt(4);
                long person = memberOf(network, index);
                data.document(network, municipalities.get(index), person, "2026-10-0" + (1 + random.nextInt(9)));
                data.question(network, municipalities.get(index), person, "2026-10-0" + (1 + random.nextInt(9)));
            }
        }
    }

    private long memberOf(long network, int municipality) {
        List<Long> members = TestDatabase.admin()
                .queryForList(
                        """
                        SELECT m.person_id FROM network_membership m JOIN person p ON p.id = m.person_id
                        WHERE m.network_id = ? AND p.organisation_id = ?
                        UNION SELECT h.person_id FROM seat_holding h JOIN seat s ON s.id = h.seat_id
                        WHERE s.network_id = ? AND s.organisation_id = ? ORDER BY person_id""",
                        Long.class,
                        network,
                        municipalities.get(municipality),
                        network,
                        municipalities.get(municipality));
        return members.get(random.nextInt(members.size()));
    }

    @Test
    void whoIsToBeginLaterChangesNoByte() {
        makeRegion();
        String hash = compile(OCTOBER).hash();

        for (long network : networks) {
            for (List<Long> own : people) {
                data.comingMember(network, own.get(0));
            }
        }

        assertThat(compile(OCTOBER).hash()).isEqualTo(hash);
    }

    @Test
    void swappingPeopleWithinANetworkAndMunicipalityChangesNoByte() {
        makeRegion();
        String hash = compile(OCTOBER).hash();

        for (int round = 0; round < 8; round++) {
            for (int swap = 0; swap < 25; swap++) {
                long network = networks.get(random.nextInt(networks.size()));
                int municipality = random.nextInt(4);
                swap(network, memberOf(network, municipality), memberOf(network, municipality));
            }
            assertThat(compile(OCTOBER).hash()).isEqualTo(hash);
        }
    }

    /** Everything that one has done in the network the other has done, and the other way round. */
    private static void swap(long network, long one, long other) {
        if (one == other) {
            return;
        }
        for (String table : List.of(
                "seat_holding SET person_id = %s WHERE seat_id IN (SELECT id FROM seat WHERE network_id = ?) AND person_id",
                "document SET published_by_id = %s WHERE network_id = ? AND published_by_id",
                "question SET asked_by_id = %s WHERE network_id = ? AND asked_by_id")) {
            String column = table.replaceAll(".* SET (\\w+) = .*", "$1");
            String swapped = "IF(" + column + " = " + one + ", " + other + ", " + one + ")";
            TestDatabase.admin()
                    .update("UPDATE " + String.format(table, swapped) + " IN (" + one + ", " + other + ")", network);
        }
    }

    @Test
    void fewPeopleBehindAMunicipalitysDocumentsAreHiddenTogetherWithAnother() {
        makeRegion();
        TestDatabase.admin().update("DELETE FROM document");
        for (int number = 0; number < 30; number++) {
            data.document(networks.get(0), municipalities.get(0), people.get(0).get(0), "2026-10-02");
            data.document(networks.get(0), municipalities.get(2), people.get(2).get(number % 8), "2026-10-02");
            data.document(networks.get(0), municipalities.get(3), people.get(3).get(number % 10), "2026-10-02");
        }

        PublishedReport report = compile(OCTOBER);

        assertThat(report.region("M11")).isEqualTo("90");
        assertThat(report.municipality("7000", "M11")).isEqualTo("FEWER_THAN_FIVE");
        assertThat(report.municipality("7001", "M11")).isEqualTo("0");
        assertThat(report.municipality("7002", "M11")).isEqualTo("PROTECTS_OTHERS");
        assertThat(report.municipality("7003", "M11")).isEqualTo("30");
    }

    @Test
    void peopleActiveInManyNetworksAreNotCountedSeveralTimes() {
        makeRegion();
        TestDatabase.admin().update("DELETE FROM document");
        for (long network : networks) {
            data.document(network, municipalities.get(1), people.get(1).get(1), "2026-10-02");
        }

        assertThat(compile(OCTOBER).municipality("7001", "M11")).isIn("FEWER_THAN_FIVE", "PROTECTS_OTHERS");
    }

    @Test
    void attendanceOfASmallNetworkIsHiddenAndCannotBeSubtracted() {
        makeRegion();
        long small = data.network("liten", "WORKING_GROUP", people.get(0).get(0));
        long meeting = data.meeting(small, "2026-10-08");
        data.attendance(meeting, data.heldSeat(small, municipalities.get(0)), "PRESENT");
        data.attendance(meeting, data.heldSeat(small, municipalities.get(1)), "ABSENT");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("liten", "M8")).isEqualTo("FEWER_THAN_FIVE");
        assertThat(report.network("liten", "M7")).isEqualTo("1/2");
        assertThat(report.region("M8")).contains("/66");
        assertThat(TestDatabase.admin().queryForObject("""
                                SELECT COUNT(*) FROM report_figure
                                WHERE snapshot_id = ? AND metric = 'M8' AND note = 'PROTECTS_OTHERS'""", Long.class, report.snapshot()))
                .isEqualTo(1);
    }

    @Test
    void noReportTableAndNoViewHasAColumnThatSaysWho() {
        List<String> columns = TestDatabase.admin().queryForList("""
                        SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND (table_name LIKE 'report\\_%' OR table_name LIKE 'v\\_%')""", String.class);

        assertThat(columns).hasSizeGreaterThan(100);
        assertThat(columns)
                .noneMatch(column -> SAYS_WHO.stream().anyMatch(column.substring(column.indexOf('.'))::contains));
    }

    @Test
    void batchUserSeesViewsAndItsOwnTablesOnly() {
        List<String> tables = TestDatabase.admin().queryForList("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_name NOT LIKE 'report\\_%'
                          AND table_name NOT LIKE 'v\\_%' AND table_name NOT LIKE 'BATCH\\_%'""", String.class);

        assertThat(tables).contains("person", "account", "security_event", "seat_holding", "attendance", "document");
        for (String table : tables) {
            assertThatThrownBy(() -> TestDatabase.batch().queryForList("SELECT 1 FROM " + table))
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("denied");
        }
    }

    @Test
    void portalReadsReportsButCannotChangeThem() {
        for (String table : List.of("report_snapshot", "report_figure", "report_current", "report_correction")) {
            assertThat(TestDatabase.web().queryForList("SELECT 1 FROM " + table))
                    .isEmpty();
            assertThatThrownBy(() -> TestDatabase.web().update("DELETE FROM " + table))
                    .hasStackTraceContaining("denied");
        }
        assertThatThrownBy(() -> TestDatabase.web().queryForList("SELECT 1 FROM report_fact_attendance"))
                .hasStackTraceContaining("denied");
    }
}
