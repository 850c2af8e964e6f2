package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import se.tillit.running.Reports;
import se.tillit.running.Rows;

/** The operator compiles a month's report and follows the run. */
class OperatorPageIT {

    private static final String JOBS = "/drift/jobb";

    @Test
    void startsTheReportOfLastMonthAndFollowsIt() {
        long before = runs();
        List<String> progress = new CopyOnWriteArrayList<>();
        try (Person operator = Person.atDesk()) {
            operator.page().onResponse(response -> note(response, progress));
            operator.open(JOBS).isAt("/logga-in").signIn("drift").isAt(JOBS).findsThePageAccessible();
            Page otherTab = operator.newTab();
            otherTab.navigate(JOBS);
            try (HeldBack runs = HeldBack.runs()) {
                operator.button("Starta körningen").dblclick();
                operator.isTold("Körningen har startat.");
                assertThat(running(operator.page())).isVisible();
                startAgain(otherTab);
                operator.findsThePageAccessible();
            }
            assertThat(running(operator.page())).hasCount(0);
            operator.findsThePageAccessible();
            Locator latest = operator.page().locator("table.runs tbody tr").first();
            assertThat(latest).containsText("Klar");
            assertThat(progress).as("the page asked how far the run had come").isNotEmpty();
            assertThat(runs()).as("runs after two clicks and another tab").isEqualTo(before + 1);
            operator.open("/rapporter/" + Reports.lastMonth());
            assertThat(operator.page().locator("h1")).isVisible();
        }
    }

    private static void startAgain(Page otherTab) {
        otherTab.locator("[id='startForm:start']").click();
        assertThat(otherTab.getByText("Månaden håller redan på att räknas. Följ den körningen i stället."))
                .isVisible();
    }

    @Test
    void startsARunWithTheKeyboardAlone() {
        YearMonth month = Reports.lastMonth().minusMonths(3);
        try (Person operator = Person.atDesk()) {
            operator.signIn("drift").open(JOBS);
            month(operator).selectOption(new SelectOption().setValue(month.toString()));
            operator.keyboard()
                    .skipsToContent()
                    .tabsTo(month(operator))
                    .tabsTo(operator.button("Starta körningen"))
                    .presses("Enter");
            operator.isTold("Körningen har startat.");
            assertThat(running(operator.page())).hasCount(0);
            assertThat(Rows.count("select count(*) from report_current where period = ?", month.toString()))
                    .isOne();
        }
    }

    @Test
    void readsWhyARunFailedAndGoesOnFromWhereItStopped() {
        YearMonth month = Reports.lastMonth().minusMonths(4);
        try (Person operator = Person.onPhone()) {
            operator.signIn("drift")
                    .isAt("/")
                    .findsThePageAccessible()
                    .link("Se alla körningar")
                    .click();
            operator.isAt(JOBS);
            Rows.change("rename table report_series to report_series_away");
            try {
                month(operator).selectOption(new SelectOption().setValue(month.toString()));
                operator.button("Starta körningen").click();
                Locator failed = operator.page().locator("table.runs tbody tr").first();
                assertThat(failed).containsText("Misslyckades");
                assertThat(failed).containsText("Databasen svarade inte, eller nekade det som skulle göras.");
                operator.findsThePageAccessible();
            } finally {
                Rows.change("rename table report_series_away to report_series");
            }
            long stepsBefore = networkSteps();
            operator.page()
                    .locator("[aria-label^='Fortsätt körningen för']")
                    .first()
                    .click();
            operator.isTold("Körningen fortsätter från där den stannade.");
            Locator latest = operator.page().locator("table.runs tbody tr").first();
            assertThat(latest).containsText("Klar");
            assertThat(networkSteps()).as("what was done is not done again").isEqualTo(stepsBefore);
            operator.open("/rapporter/" + month).findsThePageAccessible();
        }
    }

    private static long networkSteps() {
        return Rows.count("select count(*) from BATCH_STEP_EXECUTION where STEP_NAME = 'collectFactsStep'");
    }

    private static Locator month(Person operator) {
        return operator.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Månad"));
    }

    private static Locator running(Page page) {
        return page.locator(".job-progress");
    }

    private static void note(Response response, List<String> progress) {
        if (response.url().endsWith("/lage") && response.status() == 200) {
            progress.add(response.url());
        }
    }

    private static long runs() {
        return Rows.count("select count(*) from BATCH_JOB_EXECUTION");
    }
}
