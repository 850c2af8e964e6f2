package se.tillit.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What one report hides, no later one gives away (T15): not as a correction, not as a comparison. One person in A is
 * hidden behind B; then late acts in B make C the smaller one to hide behind.
 */
class HidingIT extends ReportJobsIT {

    private static final String A = "1001";
    private static final String B = "1002";
    private static final String C = "1003";

    private final long b = data.municipality(B, "B");
    private final long plan = data.network("plan", "PEER", data.person(b));

    @BeforeEach
    void freezeOctober() {
        documents(data.municipality(A, "A"), 1, 30);
        documents(b, 6, 40);
        documents(data.municipality(C, "C"), 7, 90);
        clock.moveTo("2026-11-06T02:15:00");
        PublishedReport frozen = compile(OCTOBER);
        assertThat(frozen.municipality(A, "M11")).isEqualTo("FEWER_THAN_FIVE");
        assertThat(frozen.municipality(B, "M11")).isEqualTo("PROTECTS_OTHERS");
        assertThat(frozen.municipality(C, "M11")).isEqualTo("90");
        documents(b, 2, 2);
    }

    @Test
    void hiddenFigureGetsNoCorrectionAndNeitherDoesTheOneThatWouldNowBeHidden() {
        compile(OCTOBER);

        assertThat(corrections())
                .containsExactlyInAnyOrder(
                        "NETWORK plan M11: 160 162", "REGION  M11: 160 162", "REGION  M11COMPARABLE: 160 162");
    }

    @Test
    void figureThatIsShownBothThenAndNowIsCorrectedAlsoAfterANightOfHiding() {
        compile(OCTOBER);
        // Now B is the smaller one again, and C has more.
        TestDatabase.admin()
                .update("DELETE FROM document WHERE organisation_id = ? ORDER BY id DESC LIMIT 2", (Object) b);
        documents(organisation(C), 1, 3);
        compile(OCTOBER);

        assertThat(corrections()).contains("MUNICIPALITY 1003 M11: 90 93", "REGION  M11: 162 163");
        assertThat(corrections()).noneMatch(line -> line.contains(A) || line.contains(B));
    }

    @Test
    void comparisonWithThatMonthHidesWhatItsReportHidesAndWhatMustBeHiddenToday() {
        clock.moveTo("2026-12-02T02:15:00");

        PublishedReport november = compile(YearMonth.of(2026, 11));

        assertThat(november.previous("REGION", "", "OFFICIALS", "M11", "")).isEqualTo("162");
        assertThat(List.of(A, B, C))
                .extracting(code -> november.previous("MUNICIPALITY", code, "OFFICIALS", "M11", ""))
                .containsExactly("FEWER_THAN_FIVE", "PROTECTS_OTHERS", "PROTECTS_OTHERS");
    }

    @Test
    void comparisonAYearLaterStillHidesIt() {
        clock.moveTo("2027-11-02T02:15:00");

        PublishedReport later = compile(YearMonth.of(2027, 10));

        assertThat(List.of(A, B, C))
                .extracting(code -> later.lastYear("MUNICIPALITY", code, "OFFICIALS", "M11", ""))
                .containsExactly("FEWER_THAN_FIVE", "PROTECTS_OTHERS", "PROTECTS_OTHERS");
    }

    private void documents(long municipality, int people, int count) {
        long[] by = new long[people];
        for (int number = 0; number < count; number++) {
            if (number < people) {
                by[number] = data.person(municipality);
            }
            data.document(plan, municipality, by[number % people], "2026-10-20");
        }
    }

    private static long organisation(String scbCode) {
        Long id = TestDatabase.admin()
                .queryForObject("SELECT id FROM organisation WHERE scb_code = ?", Long.class, scbCode);
        return id == null ? 0 : id;
    }

    private static List<String> corrections() {
        return TestDatabase.admin().queryForList("""
                        SELECT CONCAT(scope_kind, ' ', scope_key, ' ', metric, variant, ': ',
                            COALESCE(ROUND(old_value), old_note), ' ', COALESCE(ROUND(new_value), new_note))
                        FROM report_correction ORDER BY id""", String.class);
    }
}
