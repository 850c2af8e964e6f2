package se.tillit.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each metric against small data counted by hand, with the edge cases of reports.md §6. */
class MetricsIT extends ReportJobsIT {

    private final long ale = data.municipality("1440", "Ale");
    private final long goteborg = data.municipality("1480", "Göteborg");
    private final long tjorn = data.municipality("1419", "Tjörn");
    private final long association = data.organisation("ASSOCIATION", "GR");
    private final long external = data.organisation("EXTERNAL", "Länsstyrelsen");
    private final long contact = data.person(association);
    private final long plan = data.network("plan", "PEER", contact);

    @Test
    void activePausedAndClosedNetworksAreCountedAtThePeriodsEnd() {
        data.status(data.network("paus", "PEER", contact), "PAUSED", "2026-10-31");
        data.status(data.network("stangt", "PEER", contact), "CLOSED", "2026-10-15");
        data.status(data.network("gammalt", "PEER", contact), "CLOSED", "2026-09-30");
        data.noStatusBefore(data.network("framtida", "PEER", contact), "2026-11-01");
        data.network("politik", "POLITICAL_BODY", contact);

        PublishedReport report = compile(OCTOBER);

        assertThat(report.region("M1")).isEqualTo("1");
        assertThat(report.region("M1", "PAUSED")).isEqualTo("1");
        assertThat(report.region("M1", "CLOSED")).isEqualTo("1");
        assertThat(report.figure("REGION", "", "POLITICAL", "M1", "")).isEqualTo("1");
        assertThat(report.lastYear("REGION", "", "OFFICIALS", "M1", "")).isEqualTo("4");
    }

    @Test
    void networkClosesInTheMonthOfItsClosingDayBeItTheFirstOrTheLast() {
        data.status(data.network("sist-i-september", "PEER", contact), "CLOSED", "2026-09-30");
        data.status(data.network("forst", "PEER", contact), "CLOSED", "2026-10-01");
        data.status(data.network("sist", "PEER", contact), "CLOSED", "2026-10-31");
        data.status(data.network("forst-i-november", "PEER", contact), "CLOSED", "2026-11-01");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.region("M1")).isEqualTo("2");
        assertThat(report.region("M1", "CLOSED")).isEqualTo("2");
        assertThat(report.previous("REGION", "", "OFFICIALS", "M1", "")).isEqualTo("4");
        assertThat(report.previous("REGION", "", "OFFICIALS", "M1", "CLOSED")).isEqualTo("1");
        assertThat(report.network("forst", "M6")).isEqualTo("NOT_ACTIVE");
    }

    @Test
    void networkOpenedAgainAndClosedOnceMoreIsClosedInThatMonthToo() {
        long again = data.network("igen", "PEER", contact);
        data.status(again, "CLOSED", "2026-09-15");
        data.status(again, "ACTIVE", "2026-10-10");
        data.status(again, "CLOSED", "2026-10-20");

        assertThat(compile(OCTOBER).region("M1", "CLOSED")).isEqualTo("1");
    }

    @Test
    void heldMeetingsCountFromTheFirstToTheLastDayOfTheMonth() {
        data.meeting(plan, "2026-09-30");
        data.meeting(plan, "2026-10-01");
        data.meeting(plan, "2026-10-31");
        data.meeting(plan, "2026-11-01");
        data.meeting(plan, "2026-10-05", "CANCELLED", false);
        data.meeting(plan, "2026-10-06", "PLANNED", false);
        data.meeting(plan, "2025-10-01");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M2")).isEqualTo("2");
        assertThat(report.region("M2")).isEqualTo("2");
        assertThat(report.lastYear("NETWORK", "plan", "OFFICIALS", "M2", "")).isEqualTo("1");
        assertThat(report.previous("NETWORK", "plan", "OFFICIALS", "M2", "")).isEqualTo("1");
    }

    @Test
    void jointMeetingIsOneInTheTotalAndOneInEachNetwork() {
        long climate = data.network("klimat", "PEER", contact);
        data.together(data.meeting(plan, "2026-10-10"), climate);

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M2")).isEqualTo("1");
        assertThat(report.network("klimat", "M2")).isEqualTo("1");
        assertThat(report.region("M2")).isEqualTo("1");
    }

    @Test
    void politicalBodiesAreInASectionOfTheirOwn() {
        data.meeting(data.network("politik", "POLITICAL_BODY", contact), "2026-10-10");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.figure("REGION", "", "POLITICAL", "M2", "")).isEqualTo("1");
        assertThat(report.region("M2")).isEqualTo("0");
    }

    @Test
    void twoSeatsOfOneMunicipalityAreOneRepresentedMunicipality() {
        data.heldSeat(plan, goteborg);
        data.seat(plan, goteborg, 2, "2020-01-01", null);
        data.heldSeat(plan, ale);
        data.seat(plan, tjorn);
        data.seat(plan, external);

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M6")).isEqualTo("2/3");
        assertThat(report.network("plan", "M10")).isEqualTo("2");
        assertThat(report.municipality("1480", "M10")).isEqualTo("1");
        assertThat(report.region("M6")).isEqualTo("2/3");
    }

    @Test
    void seatsAreExpectedAndFilledByTheListOfThePeriodsLastDay() {
        long left = data.seat(plan, ale);
        data.holder(left, data.person(ale), "HOLDER", "2020-01-01", "2026-10-31");
        long stays = data.seat(plan, tjorn);
        data.holder(stays, data.person(tjorn), "HOLDER", "2020-01-01", "2026-11-01");
        data.seat(plan, goteborg, 1, "2020-01-01", "2026-10-31");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M6")).isEqualTo("1/2");
        assertThat(report.network("plan", "M10")).isEqualTo("1");
        assertThat(report.figure("NETWORK", "plan", "OFFICIALS", "M10", "MEDIAN_DAYS"))
                .isEqualTo("0");
    }

    @Test
    void nothingIsExpectedOfAPausedNetwork() {
        data.seat(plan, ale);
        data.status(plan, "PAUSED", "2026-10-20");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M6")).isEqualTo("NOT_ACTIVE");
        assertThat(report.network("plan", "M10")).isEqualTo("NOT_ACTIVE");
    }

    @Test
    void medianOfVacantDaysCountsFromTheLastHolder() {
        long once = data.seat(plan, ale);
        data.holder(once, data.person(ale), "HOLDER", "2020-01-01", "2026-10-21");
        data.seat(plan, tjorn, 1, "2026-10-30", null);

        assertThat(compile(OCTOBER).figure("NETWORK", "plan", "OFFICIALS", "M10", "MEDIAN_DAYS"))
                .isEqualTo("5.5");
    }

    @Test
    void substituteAndDigitalAttendanceCountAsPresentAndMeetingsWithoutAttendanceAreIgnored() {
        long aleSeat = data.heldSeat(plan, ale);
        long tjornSeat = data.heldSeat(plan, tjorn);
        long goteborgSeat = data.heldSeat(plan, goteborg);
        long first = data.meeting(plan, "2026-10-05");
        data.attendance(first, aleSeat, "SUBSTITUTE");
        data.attendance(first, tjornSeat, "ABSENT");
        data.attendance(first, goteborgSeat, "DIGITAL");
        long unrecorded = data.meeting(plan, "2026-10-12", "HELD", false);
        data.attendance(unrecorded, tjornSeat, "PRESENT");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M7")).isEqualTo("2/3");
        assertThat(report.figure("NETWORK", "plan", "OFFICIALS", "M7", "WITHOUT_ATTENDANCE"))
                .isEqualTo("1");
        assertThat(report.representation("plan", "1419")).isEqualTo("NOT_ATTENDED");
        assertThat(report.representation("plan", "1440")).isEqualTo("REPRESENTED");
    }

    @Test
    void withoutARecordedMeetingNobodyIsSaidToHaveStayedAway() {
        data.heldSeat(plan, ale);
        data.seat(plan, tjorn);
        data.meeting(plan, "2026-10-12", "HELD", false);

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M7")).isEqualTo("NO_BASE");
        assertThat(report.network("plan", "M8")).isEqualTo("NO_BASE");
        assertThat(report.representation("plan", "1440")).isEqualTo("NO_MEETING");
        assertThat(report.representation("plan", "1419")).isEqualTo("VACANT");
        assertThat(report.representation("plan", "1480")).isEqualTo("NOT_EXPECTED");
    }

    @Test
    void membershipAndSeatsAreThoseOfTheMeetingsOwnDay() {
        long joined = data.municipality("9999", "Nykommun", "2026-10-15", null);
        long newSeat = data.heldSeat(plan, joined);
        long leaving = data.seat(plan, ale, 1, "2020-01-01", "2026-10-10");
        data.holder(leaving, data.person(ale), "HOLDER", "2020-01-01", null);
        long early = data.meeting(plan, "2026-10-05");
        data.attendance(early, leaving, "PRESENT");
        data.attendance(early, newSeat, "PRESENT");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M7")).isEqualTo("1/1");
        assertThat(report.network("plan", "M6")).isEqualTo("1/1");
    }

    @Test
    void attendanceCountsOccupiedSeatsOfMunicipalitiesOnly() {
        long meeting = data.meeting(plan, "2026-10-05");
        for (int number = 0; number < 5; number++) {
            long municipality = data.municipality("800" + number, "Ort" + number);
            data.attendance(meeting, data.heldSeat(plan, municipality), number == 0 ? "ABSENT" : "PRESENT");
        }
        data.attendance(meeting, data.seat(plan, ale), "SUBSTITUTE");
        data.attendance(meeting, data.heldSeat(plan, external), "PRESENT");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M8")).isEqualTo("4/5");
        assertThat(report.region("M8")).isEqualTo("4/5");
        assertThat(report.network("plan", "M7")).isEqualTo("5/6");
        assertThat(report.region("M9")).isEqualTo("5/6");
    }

    @Test
    void percentagesOfAMunicipalityNeedFiveNetworks() {
        for (int number = 1; number <= 4; number++) {
            data.heldSeat(data.network("n" + number, "PEER", contact), ale);
        }
        assertThat(compile(OCTOBER).municipality("1440", "M6")).isEqualTo("FEWER_THAN_FIVE_NETWORKS");

        data.seat(plan, ale);
        PublishedReport report = compile(OCTOBER);

        assertThat(report.municipality("1440", "M6")).isEqualTo("4/5");
        assertThat(report.municipality("1440", "M1")).isEqualTo("5");
        assertThat(report.municipality("1419", "M6")).isEqualTo("NO_BASE");
    }

    @Test
    void documentsCountOnTheirBusinessDateInTheirNetwork() {
        long person = data.person(association);
        data.document(plan, association, person, "2026-10-01");
        data.document(plan, association, person, "2026-10-31");
        data.document(plan, association, person, "2026-11-01");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M11")).isEqualTo("2");
        assertThat(report.region("M11")).isEqualTo("2");
    }

    @Test
    void draftsNeverCountUntilTheyAreShared() {
        long person = data.person(association);
        data.draft(plan, association, person, "2026-10-05");
        data.document(plan, association, person, "2026-10-06");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.network("plan", "M11")).isEqualTo("1");
        assertThat(report.region("M11")).isEqualTo("1");
    }

    @Test
    void networkThatDidNotExistLastYearHasNoFigureThenAndIsNotComparable() {
        long young = data.network("nytt", "PEER", contact);
        data.noStatusBefore(young, "2026-01-01");
        data.document(young, association, data.person(association), "2026-10-02");
        data.document(plan, association, data.person(association), "2026-10-02");

        PublishedReport report = compile(OCTOBER);

        assertThat(report.lastYear("NETWORK", "nytt", "OFFICIALS", "M11", "")).isEqualTo("NO_EARLIER_DATA");
        assertThat(report.region("M11")).isEqualTo("2");
        assertThat(report.region("M11", "COMPARABLE")).isEqualTo("1");
    }
}
