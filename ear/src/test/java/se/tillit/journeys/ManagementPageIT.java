package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.tillit.running.Reports;

/** Management reads a month's report, on the page, as a table file and on paper. */
class ManagementPageIT {

    /** The names of each table or list that is ordered by name, one list of names for each. */
    private static final String NAMES_IN_ORDER = """
            () => {
              const texts = (root, selector) => [...root.querySelectorAll(selector)].map(e => e.textContent.trim());
              const lists = [texts(document, "[aria-labelledby=municipalitiesHeading] h3")];
              for (const table of document.querySelectorAll("table.matrix")) {
                lists.push([...table.querySelectorAll("thead abbr")].map(e => e.title));
                lists.push(texts(table, "tbody th"));
              }
              for (const table of document.querySelectorAll("[aria-labelledby=networksHeading] table")) {
                lists.push(texts(table, "tbody th"));
              }
              return lists;
            }
            """;

    private static final String IN_SWEDISH_ORDER =
            "names => { const sv = new Intl.Collator('sv'); return [...names].sort(sv.compare); }";

    private static final String FIGURES = """
            () => [...document.querySelectorAll(".figures")].flatMap(group => {
              const heading = group.closest("section").querySelector("h2").textContent.split(": ").pop().trim();
              return [...group.querySelectorAll(".figure")].map(figure =>
                [heading, figure.querySelector("h3").textContent.trim(), figure.querySelector(".value").textContent.trim()]);
            })
            """;

    private final String report = "/rapporter/" + Reports.published();

    @Test
    void findsTheMonthAndReadsHowAFigureIsCounted() {
        try (Person manager = Person.atDesk()) {
            manager.open("/rapporter").isAt("/logga-in").signIn("ledning").isAt("/rapporter");
            manager.findsThePageAccessible();
            manager.page().locator("main a[href='" + report + "']").click();
            manager.isAt(report).findsThePageAccessible();
            Locator how = manager.page().locator(".figure summary").first();
            assertThat(how).containsText("Hur räknas det?");
            how.click();
            manager.sees("Så räknas det");
            manager.page().getByText("Visa som tabell").click();
            manager.findsThePageAccessible();
        }
    }

    @Test
    void readsTheReportOnAPhone() {
        try (Person manager = Person.onPhone()) {
            manager.signIn("ledning").open(report).findsThePageAccessible();
        }
    }

    @Test
    void readsHowAFigureIsCountedWithTheKeyboardAlone() {
        try (Person manager = Person.atDesk()) {
            manager.signIn("ledning").open("/rapporter");
            manager.keyboard()
                    .skipsToContent()
                    .tabsTo(manager.page().locator("main a[href='" + report + "']"))
                    .presses("Enter");
            manager.isAt(report);
            Locator how = manager.page().locator(".figure summary").first();
            manager.keyboard().skipsToContent().tabsTo(how).presses("Space");
            manager.sees("Så räknas det");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void listsNamesInSwedishOrder() {
        try (Person manager = Person.atDesk()) {
            manager.signIn("ledning").open(report);
            List<List<String>> lists = (List<List<String>>) manager.page().evaluate(NAMES_IN_ORDER);
            assertThat(lists).hasSizeGreaterThan(3).noneMatch(List::isEmpty);
            assertThat(lists.get(0)).startsWith("Ale", "Alingsås").endsWith("Öckerö");
            for (List<String> names : lists) {
                assertThat(names).isEqualTo(manager.page().evaluate(IN_SWEDISH_ORDER, names));
            }
        }
    }

    @Test
    void aPlainMemberSeesTheSameFigures() {
        assertThat(textFor("ledamot")).isEqualTo(textFor("ledning")).isEqualTo(textFor("politiker"));
    }

    private String textFor(String username) {
        try (Person reader = Person.atDesk()) {
            return reader.signIn(username).open(report).page().locator("main").textContent();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTableFileAndThePaperSayTheSameAsThePage() throws Exception {
        try (Person manager = Person.atDesk()) {
            manager.signIn("ledning").open(report);
            List<List<String>> figures = (List<List<String>>) manager.page().evaluate(FIGURES);
            assertThat(figures).hasSizeGreaterThan(9);
            ReportFile csv =
                    ReportFile.read(Files.readAllBytes(download(manager, ".csv").path()));
            byte[] pdf = Files.readAllBytes(download(manager, ".pdf").path());
            PdfStandards.check(pdf);
            String paper = text(pdf);
            for (List<String> figure : figures) {
                String value = plain(figure.get(2));
                assertThat(csv.valuesOf(figure.get(0), figure.get(1)))
                        .as(figure + " in the CSV")
                        .contains(value);
                assertThat(paper).as(figure + " in the PDF").contains(value);
            }
        }
    }

    private static Download download(Person manager, String extension) {
        return manager.page().waitForDownload(() -> manager.page()
                .locator("main a[href$='" + extension + "']")
                .click());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** One kind of space and of minus. */
    static String plain(String text) {
        return text.replace('\u2212', '-')
                .replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ")
                .strip();
    }
}
