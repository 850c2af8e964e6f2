package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;

/** An administrator imports a file with good and bad rows; a coordinator takes the list of members along. */
class PeopleImportPageIT {

    private static final String IMPORT = "/personer/importera";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String email = mark + "@example.org";

    private FilePayload file() {
        String rows = "Förnamn;Efternamn;E-post;Organisation;Uppdrag;Titel;Skostorlek\r\n"
                + "Åsa;Importsson " + mark + ";" + email + ";Lerum;Tjänsteperson;Klimatsamordnare;41\r\n"
                + "Bo;Felsson " + mark + ";bo;Lerumm;Tjänsteperson;Planerare;42\r\n";
        return new FilePayload("personer.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
    }

    private long saved() {
        return Rows.count("select count(*) from person where surname like ?", "%" + mark);
    }

    @Test
    void looksAtAFileAndSavesWhatIsGood() throws IOException {
        try (Person administrator = Person.atDesk()) {
            administrator.open(IMPORT).isAt("/logga-in").signIn("forvaltare").isAt(IMPORT);
            administrator.findsThePageAccessible();
            administrator.button("Läs filen").click();
            administrator.sees("Välj en fil. Den får inte vara tom.").findsThePageAccessible();
            assertThat(administrator.field("Välj fil")).hasAttribute("aria-invalid", "true");
            administrator
                    .field("Välj fil")
                    .setInputFiles(new FilePayload("tom.csv", "text/csv", "Namn\n".getBytes(StandardCharsets.UTF_8)));
            administrator.button("Läs filen").click();
            administrator
                    .sees("Första raden har inga rubriker som vi känner igen.")
                    .findsThePageAccessible();
            administrator.field("Välj fil").setInputFiles(file());
            administrator.button("Läs filen").click();
            administrator.isTold("Filen är läst. Inget är sparat än.");
            administrator.sees("De här kolumnerna läses inte: Skostorlek.");
            administrator
                    .sees("Menade du Lerum?")
                    .sees("det är ingen e-postadress")
                    .findsThePageAccessible();
            assertThat(saved()).isZero();
            administrator.link("Fel (1)").click();
            administrator.sees("Visar en rad.");
            assertThat(administrator.page().getByText("Importsson")).hasCount(0);
            Download errors =
                    administrator.page().waitForDownload(administrator.link("Hämta raden med fel (csv)")::click);
            assertThat(Files.readString(errors.path())).contains("Felsson " + mark, "Menade du Lerum?");
            administrator.button("Spara en rad").dblclick();
            administrator.isTold("Raderna utan fel är sparade.").findsThePageAccessible();
            assertThat(saved()).isOne();
            administrator.page().reload();
            administrator.page().goBack();
            administrator.page().goForward();
            assertThat(saved()).isOne();
        }
    }

    @Test
    void discardsAFileOnThePhoneWithoutScripts() {
        try (Person administrator = Person.onPhoneWithoutScripts()) {
            administrator.signIn("forvaltare").open(IMPORT);
            administrator.field("Välj fil").setInputFiles(file());
            administrator.button("Läs filen").click();
            administrator.sees("Menade du Lerum?");
            administrator.button("Kasta filen").click();
            administrator.isTold("Filen är kastad. Inget är sparat.").isAt(IMPORT);
            assertThat(saved()).isZero();
        }
    }

    @Test
    void readsThePreviewOnThePhone() {
        try (Person administrator = Person.onPhone()) {
            administrator.signIn("forvaltare").open(IMPORT).findsThePageAccessible();
            administrator.field("Välj fil").setInputFiles(file());
            administrator.button("Läs filen").click();
            administrator.sees("Menade du Lerum?").findsThePageAccessible();
        }
    }

    @Test
    void takesTheListOfMembersAlong() throws IOException {
        try (Person coordinator = Person.atDesk()) {
            coordinator.signIn("samordnare");
            for (String ending : new String[] {"csv", "xlsx"}) {
                Download list = coordinator.page().waitForDownload(() -> download(coordinator.page(), ending));
                assertThat(list.suggestedFilename())
                        .matches("medlemmar-klimatanpassning-20\\d\\d-\\d\\d-\\d\\d\\." + ending);
                if (ending.equals("csv")) {
                    assertThat(Files.readString(list.path()))
                            .startsWith("\ufeffFörnamn;Efternamn;Organisation;")
                            .contains("Processledare");
                }
            }
        }
    }

    /** The address answers with a file, so the page stays where it is. */
    private static void download(Page page, String ending) {
        page.evaluate("address => { location.href = address; }", "/natverk/klimatanpassning/medlemmar." + ending);
    }
}
