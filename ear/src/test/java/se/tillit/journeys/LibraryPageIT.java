package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;

/** A coordinator keeps a library in order, and a member throws away a draft and takes it back. */
class LibraryPageIT {

    private static final String NETWORK = "/natverk/klimatanpassning";
    private static final String LIBRARY = NETWORK + "/dokument";

    private static String unique(String word) {
        return word + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator box(Person person, String title) {
        return person.page().getByLabel("Välj " + title, new Page.GetByLabelOptions().setExact(true));
    }

    /** A document whose file lies in the store: what another one of the network has. */
    private static void share(String title) {
        Rows.change(
                "insert into document (network_id, title, visibility, organisation_id, published_by_id, published_at,"
                        + " published_on, sha256, file_name, media_type, size_bytes, submission_key) select network_id, ?,"
                        + " 'PUBLIC', organisation_id, published_by_id, utc_timestamp(6), utc_date(), sha256, file_name,"
                        + " media_type, size_bytes, ? from document d where d.id = (select min(x.id) from document x join"
                        + " network n on n.id = x.network_id where n.slug = 'klimatanpassning')",
                title,
                UUID.randomUUID().toString());
    }

    /** A draft of the organisation that this account belongs to. */
    private static void draft(String title, String username) {
        Rows.change(
                "insert into document (network_id, title, visibility, organisation_id, state, version_by_id,"
                        + " version_organisation_id, version_at, sha256, file_name, media_type, size_bytes,"
                        + " submission_key) select d.network_id, ?, 'MEMBERS', p.organisation_id, 'DRAFT', p.id,"
                        + " p.organisation_id, utc_timestamp(6), d.sha256, d.file_name, d.media_type, d.size_bytes, ? from"
                        + " document d, account a join person p on p.id = a.person_id where a.username = ? and d.id ="
                        + " (select min(x.id) from document x join network n on n.id = x.network_id where n.slug ="
                        + " 'klimatanpassning')",
                title,
                UUID.randomUUID().toString(),
                username);
    }

    @Test
    void makesAFolderAndMovesADocumentThereWithTheKeyboardAlone() {
        String folder = unique("🌳 Träd");
        String title = unique("Plan");
        share(title);
        try (Person coordinator = Person.atDesk()) {
            coordinator.signIn("samordnare").open(LIBRARY).findsThePageAccessible();
            coordinator
                    .keyboard()
                    .skipsToContent()
                    .tabsTo(coordinator.link("Ny mapp"))
                    .presses("Enter");
            coordinator.isAt(NETWORK + "/mappar/ny").findsThePageAccessible();
            coordinator
                    .keyboard()
                    .skipsToContent()
                    .tabsTo(coordinator.field("Mappens namn"))
                    .types(folder)
                    .presses("Enter");
            coordinator.isTold("Mappen är skapad.").findsThePageAccessible();

            coordinator.open(LIBRARY);
            coordinator
                    .keyboard()
                    .skipsToContent()
                    .tabsTo(box(coordinator, title))
                    .presses("Space")
                    .tabsTo(coordinator.button("Flytta valda"))
                    .presses("Enter");
            coordinator.isAt(LIBRARY + "/flytta").sees(title).findsThePageAccessible();
            coordinator.keyboard().skipsToContent().tabsTo(coordinator.field("Mapp"));
            // As the first letters, typed fast, do; emoji cannot be typed.
            coordinator.field("Mapp").selectOption(folder);
            coordinator.keyboard().tabsTo(coordinator.button("Flytta")).presses("Enter");
            coordinator.isTold("Dokumenten är flyttade hit.").sees(title).findsThePageAccessible();
            assertThat(coordinator.heading(folder)).isVisible();
        }
    }

    @Test
    void renamesAndRemovesAFolderAndIsToldWhenTheNameIsTaken() {
        String folder = unique("Möten");
        String other = unique("Träffar");
        try (Person coordinator = Person.onPhone()) {
            coordinator.signIn("samordnare");
            for (String name : new String[] {folder, other}) {
                coordinator.open(NETWORK + "/mappar/ny").field("Mappens namn").fill(name);
                coordinator.button("Skapa mappen").click();
                coordinator.isTold("Mappen är skapad.");
            }
            coordinator.link("Ändra mappen").click();
            coordinator.findsThePageAccessible();
            coordinator.field("Mappens namn").fill(folder);
            coordinator.button("Byt namn").click();
            coordinator.sees("Här finns redan en mapp som heter " + folder).findsThePageAccessible();
            assertThat(coordinator.field("Mappens namn")).hasValue(folder);
            coordinator.field("Mappens namn").fill("../" + other);
            coordinator.button("Byt namn").click();
            coordinator.sees("Skriv ett namn som syns, utan / och \\.");
            coordinator.field("Mappens namn").fill(other + " 2");
            coordinator.button("Byt namn").click();
            coordinator.isTold("Mappen har fått sitt nya namn.");
            coordinator.link("Ändra mappen").click();
            coordinator.button("Ta bort mappen").click();
            coordinator.isTold("Mappen är borttagen.");
            assertThat(coordinator.link(other + " 2")).hasCount(0);
        }
    }

    @Test
    void copiesAFolderAndReadsThatItsDocumentsAreDrafts() {
        String folder = unique("Mallar");
        String title = unique("Dagordning");
        share(title);
        try (Person member = Person.onPhone()) {
            member.signIn("ledamot")
                    .open(NETWORK + "/mappar/ny")
                    .field("Mappens namn")
                    .fill(folder);
            member.button("Skapa mappen").click();
            member.isTold("Mappen är skapad.");
            Rows.change(
                    "update document set folder_id = (select id from folder where name = ?) where title = ?",
                    folder,
                    title);
            member.page().reload();
            member.link("Kopiera mappen").click();
            member.sees("blir ett utkast som bara din organisation ser").findsThePageAccessible();
            assertThat(member.field("Kopians namn")).hasValue(folder + " (2)");
            member.field("Kopians namn").fill(folder);
            member.button("Kopiera mappen").click();
            member.sees("Här finns redan en mapp som heter " + folder).findsThePageAccessible();
            member.field("Kopians namn").fill("");
            member.button("Kopiera mappen").click();
            member.sees("Skriv vad mappen ska heta.");
            member.field("Kopians namn").fill(folder + " 🌊");
            member.button("Kopiera mappen").click();
            member.isTold("Mappen är kopierad hit.").sees(title).findsThePageAccessible();
            assertThat(member.heading(folder + " 🌊")).isVisible();
            assertThat(member.page().locator(".selectable .tag")).hasText("Utkast");
        }
    }

    @Test
    void movesAFolderWithTheKeyboardAloneAndIsToldWhereItIsNotPossible() {
        String above = unique("Arkiv");
        String folder = unique("Möten");
        try (Person coordinator = Person.onPhone()) {
            coordinator.signIn("samordnare");
            for (String name : new String[] {above, folder}) {
                coordinator.open(NETWORK + "/mappar/ny").field("Mappens namn").fill(name);
                coordinator.button("Skapa mappen").click();
                coordinator.isTold("Mappen är skapad.");
            }
            coordinator.link("Ändra mappen").click();
            coordinator.findsThePageAccessible();
            String page = coordinator.page().url();
            coordinator.keyboard().skipsToContent().tabsTo(coordinator.field("Lägg mappen i"));
            coordinator.field("Lägg mappen i").selectOption(above);
            coordinator.keyboard().tabsTo(coordinator.button("Flytta mappen")).presses("Enter");
            coordinator.isTold("Mappen är flyttad hit.").findsThePageAccessible();
            assertThat(coordinator.page().locator("nav.crumbs")).containsText(above);

            coordinator.page().navigate(page);
            assertThat(coordinator.field("Lägg mappen i").locator("option:checked"))
                    .hasText(above);
            coordinator.field("Lägg mappen i").selectOption("Högst upp");
            Page other = coordinator.newTab();
            other.navigate(page);
            other.getByLabel("Lägg mappen i").selectOption("Högst upp");
            other.locator("[id='moveForm:move']").click();
            assertThat(other.getByText("Mappen är flyttad hit.")).isVisible();
            coordinator.button("Flytta mappen").click();
            coordinator.isTold("Mappen är flyttad hit.");
        }
    }

    @Test
    void throwsADraftAwayAndTakesItBack() {
        String title = unique("Utkast");
        draft(title, "ledamot");
        try (Person member = Person.onPhone()) {
            member.signIn("ledamot").open(LIBRARY).findsThePageAccessible();
            box(member, title).check();
            member.button("Lägg valda i papperskorgen").click();
            member.isAt(LIBRARY + "/slang").sees(title).findsThePageAccessible();
            member.button("Lägg i papperskorgen").click();
            member.isTold("Utkasten ligger i papperskorgen.");
            assertThat(member.page().locator("main .list li", hasText(title))).hasCount(0);
            member.link("Papperskorg").click();
            member.isAt(NETWORK + "/papperskorg").sees(title).findsThePageAccessible();
            member.button("Ta tillbaka " + title).click();
            member.isTold("Utkastet ligger där det låg förut.");
            member.open(LIBRARY).sees(title);
        }
    }

    @Test
    void isToldThatARecordStays() {
        String title = unique("Delat");
        share(title);
        try (Person coordinator = Person.atDesk()) {
            coordinator.signIn("samordnare").open(LIBRARY);
            box(coordinator, title).check();
            coordinator.button("Lägg valda i papperskorgen").click();
            coordinator.button("Lägg i papperskorgen").click();
            coordinator.page().getByText("därmed en allmän handling: " + title).waitFor();
            coordinator.sees(title).findsThePageAccessible();
        }
    }

    @Test
    void renamesACopy() {
        String title = unique("Mall");
        share(title);
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot").open(LIBRARY);
            box(member, title).check();
            member.button("Kopiera valda").click();
            member.findsThePageAccessible().button("Kopiera").click();
            member.isTold("Kopiorna ligger här som utkast.").sees(title + " (2)");
            member.page().getByText("Om dokumentet " + title + " (2)").click();
            member.findsThePageAccessible().link("Byt titel").click();
            member.field("Titel").fill("");
            member.button("Byt titel").click();
            member.sees("Skriv vad dokumentet ska heta.").findsThePageAccessible();
            member.field("Titel").fill(title + " 🚲");
            member.button("Byt titel").click();
            member.isTold("Dokumentet har fått sin nya titel.").sees(title + " 🚲");
        }
    }

    @Test
    void choosesARowOfDocumentsAndTakesThemAlongAsOneFile() throws IOException {
        String word = unique("Rad");
        for (int number = 1; number <= 3; number++) {
            share(word + " nr " + number);
        }
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot").open(LIBRARY);
            member.field("Ord i titeln").fill(word);
            member.button("Sök").click();
            member.isTold("3 dokument passar.").findsThePageAccessible();
            member.button("Ladda ner valda").click();
            member.isTold("Välj minst ett dokument.");
            box(member, word + " nr 3").focus();
            member.page().keyboard().press("Space");
            box(member, word + " nr 1").focus();
            member.page().keyboard().press("Shift+Space");
            member.isTold("3 valda");
            Download download = member.page()
                    .waitForDownload(() -> member.button("Ladda ner valda").click());
            try (ZipFile zip = new ZipFile(download.path().toFile(), StandardCharsets.UTF_8)) {
                assertThat(zip.size()).isEqualTo(3);
            }
        }
    }

    @Test
    void readsTheLibraryWithoutScripts() {
        String title = unique("Utan skript");
        share(title);
        try (Person reader = Person.onPhoneWithoutScripts()) {
            reader.open(LIBRARY).sees(title);
            reader.field("Ord i titeln").fill(title);
            reader.field("Filtyp").selectOption("Bildspel");
            reader.button("Sök").click();
            reader.sees("dokument passar");
            reader.link("Visa alla").click();
            reader.page()
                    .getByText("Titel", new Page.GetByTextOptions().setExact(true))
                    .click();
            reader.sees("Titel, stigande");
        }
    }
}
