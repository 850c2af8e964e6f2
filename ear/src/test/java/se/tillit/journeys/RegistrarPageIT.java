package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;

/** The registrar registers a record, hides it while it is examined, and disposes of it when its time has come. */
class RegistrarPageIT {

    @Test
    void findsARecordAndRegistersIt() {
        SharedRecord record = SharedRecord.create();
        try (Person registrar = Person.atDesk()) {
            registrar.signIn("registrator").open("/").link("Handlingar").click();
            registrar.isAt("/handlingar").findsThePageAccessible();
            registrar.field("Sökord").fill(record.title());
            registrar.field("Diarieförd").selectOption("Inte diarieförda");
            registrar.button("Sök").click();
            registrar.link(record.title()).click();
            registrar.isAt(record.diaryPage()).findsThePageAccessible();
            registrar.page().getByLabel("Avsändare").fill("");
            registrar.button("Diarieför").click();
            registrar.sees("Ange avsändare eller mottagare.").findsThePageAccessible();
            registrar.page().getByLabel("Mottagare").fill("Öckerö kommun");
            registrar.button("Diarieför").dblclick();
            registrar.isTold("Handlingen är diarieförd.").findsThePageAccessible();
            assertThat(Rows.text("select registration_no from registration where document_id = ?", record.id()))
                    .matches("GR 20\\d\\d/\\d{4,}");

            registrar.open("/handlingar?q=" + record.title().replace(" ", "+"));
            Download export = registrar
                    .page()
                    .waitForDownload(
                            () -> registrar.page().getByText("till diariet").click());
            assertThat(export.suggestedFilename()).matches("diarium-20\\d\\d-\\d\\d-\\d\\d\\.zip");
            assertThat(export.failure()).isNull();
        }
    }

    @Test
    void hidesARecordWithOneClickAndShowsItAgain() {
        SharedRecord record = SharedRecord.create();
        try (Person registrar = Person.atDesk();
                Person member = Person.atDesk().expecting(404);
                Person coordinator = Person.onPhone()) {
            member.signIn("ledamot").open(record.page()).findsThePageAccessible();
            registrar.signIn("registrator").open(record.page()).findsThePageAccessible();
            registrar.button("Spärra").click();
            registrar.isTold("Dokumentet är spärrat.").findsThePageAccessible();

            assertThat(member.page().reload().status()).isEqualTo(404);
            assertThat(status(member, "/fil/" + record.id())).isEqualTo(404);
            assertThat(status(member, "/fil/" + record.id() + "/1")).isEqualTo(404);
            coordinator.signIn("samordnare").open(record.page()).sees("Dokumentet är spärrat.");
            coordinator.sees("Ewa Zielinska").findsThePageAccessible();
            coordinator
                    .open(SharedRecord.NETWORK + "/dokument")
                    .sees("Spärrade dokument")
                    .findsThePageAccessible();

            registrar.button("Häv spärren").click();
            registrar.isTold("Spärren är hävd.");
            assertThat(member.open(record.page()).page().locator("h1")).hasText(record.title());
        }
    }

    @Test
    void hidesARecordWithTheKeyboardAlone() {
        SharedRecord record = SharedRecord.create();
        try (Person registrar = Person.onPhone()) {
            registrar.signIn("registrator").open(record.diaryPage()).findsThePageAccessible();
            registrar
                    .keyboard()
                    .skipsToContent()
                    .tabsTo(registrar.button("Spärra"))
                    .presses("Enter");
            registrar.isTold("Dokumentet är spärrat.").findsThePageAccessible();
        }
    }

    @Test
    void approvesAListAndItsContentIsGone() {
        SharedRecord record = SharedRecord.create();
        try (Person registrar = Person.atDesk();
                Person member = Person.onPhone().expecting(410)) {
            member.signIn("ledamot").open(record.page());
            registrar.signIn("registrator").open("/handlingar").link("Gallring").click();
            registrar.isAt("/handlingar/gallring").findsThePageAccessible();
            registrar.link("Dagordning").click();
            registrar.button("Godkänn och gallra").click();
            registrar.sees("Välj minst en handling.").findsThePageAccessible();
            registrar.page().getByLabel(record.title(), exactly()).check();
            registrar.button("Godkänn och gallra").click();
            registrar.sees("Bekräfta att innehållet ska tas bort.").findsThePageAccessible();
            assertThat(registrar.page().getByLabel(record.title(), exactly())).isChecked();
            registrar.field("Ja, ta bort innehållet i de valda handlingarna").check();
            registrar.button("Godkänn och gallra").click();
            registrar.isTold("Handlingarna är gallrade.").sees(record.title()).findsThePageAccessible();

            member.page().reload();
            member.sees("Gallrad").findsThePageAccessible();
            assertThat(status(member, "/fil/" + record.id())).isEqualTo(410);
            assertThat(status(member, record.page())).isEqualTo(410);
            member.open(record.page() + "/las")
                    .sees("Innehållet finns inte kvar")
                    .sees("Handlingen ”" + record.title() + "” gallrades")
                    .findsThePageAccessible();
        }
    }

    @Test
    void thePagesFitAPhone() {
        try (Person registrar = Person.onPhone()) {
            registrar.signIn("registrator");
            for (String page : new String[] {"/handlingar", "/handlingar/gallring", "/handlingar/gallring?typ=5"}) {
                registrar.open(page).findsThePageAccessible();
            }
        }
    }

    private static int status(Person reader, String path) {
        return reader.context().request().get(path).status();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
