package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;

/** People find those who have their function elsewhere, tell of themselves, and are kept in order by an administrator. */
class DirectoryPageIT {

    private static final String ME = "(select person_id from account where username = 'ledamot')";

    private final String word = "Ord" + UUID.randomUUID().toString().replace("-", "");

    @AfterEach
    void putBack() {
        Rows.change("update person set job_function_id = null, can_help_with = null where id = " + ME);
        Rows.change("delete from person_picture where person_id = " + ME);
        Rows.change("update person set job_function_id = null where job_title = ?", word);
    }

    @Test
    void findsTheCounterpartsWithTheKeyboardAlone() {
        makeCounterpart();
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot").isAt("/").findsThePageAccessible();
            member.keyboard()
                    .skipsToContent()
                    .tabsTo(member.link("Se mina motsvarigheter"))
                    .presses("Enter");
            member.isAt("/motsvarigheter").sees("1 av 12").sees("Ingen med den funktionen i katalogen");
            member.findsThePageAccessible();
            member.keyboard()
                    .skipsToContent()
                    .tabsTo(member.page().locator("main").getByText("Maja Motsvarig"))
                    .presses("Enter");
            member.sees("Kan hjälpa till med").sees("Frågor om " + word).findsThePageAccessible();
        }
    }

    @Test
    void whoHasNoFunctionIsLedToTheProfile() {
        try (Person member = Person.onPhoneWithoutScripts()) {
            member.signIn("ledamot").open("/motsvarigheter").sees("Välj din funktion först");
            member.link("Välj funktion i min profil").click();
            member.isAt("/profil");
            member.page().getByLabel("Funktion").selectOption(Rows.text("select min(id) from job_function"));
            member.button("Spara profilen").click();
            member.isTold("Din profil är sparad.").open("/motsvarigheter").sees("av 12");
        }
    }

    @Test
    void tellsOfThemselvesWithAPicture() {
        try (Person member = Person.atDesk()) {
            member.signIn("ledamot").open("/profil").findsThePageAccessible();
            member.field("Titel").fill("");
            member.page().getByLabel("Kan hjälpa till med").fill("Åtta skyfallsplaner 🙂 " + word);
            member.button("Spara profilen").click();
            member.sees("Skriv titeln.").findsThePageAccessible();
            assertThat(member.page().getByLabel("Kan hjälpa till med")).hasValue("Åtta skyfallsplaner 🙂 " + word);
            member.field("Titel").fill("Översiktsplanerare");
            member.button("Spara profilen").click();
            member.isTold("Din profil är sparad.");
            choose(member, new FilePayload("jag.png", "image/png", "<svg/>".getBytes(StandardCharsets.UTF_8)));
            member.sees("Filen går inte att läsa som bild.").findsThePageAccessible();
            assertThat(member.field("Titel")).hasValue("Översiktsplanerare");
            choose(member, SampleFile.picture("jag.png"));
            member.isTold("Din bild visas nu.").findsThePageAccessible();
            member.link("Visa profilen som andra ser den").click();
            member.sees(word).findsThePageAccessible();
            assertThat(member.page().locator("img.portrait")).hasAttribute("alt", Pattern.compile("Bild på .+"));
            member.open("/personer?q=" + word).sees("En person").findsThePageAccessible();
            member.open("/profil").button("Ta bort bilden").click();
            member.isTold("Din bild är borttagen.");
        }
    }

    private static void choose(Person member, FilePayload file) {
        member.page().getByLabel("Välj en bild").setInputFiles(file);
        member.button("Visa bilden").click();
    }

    @Test
    void narrowsTheDirectoryOnAPhoneWithoutScripts() {
        try (Person member = Person.onPhoneWithoutScripts()) {
            member.signIn("ledamot").open("/personer");
            member.page().getByLabel("Uppdrag").selectOption("fortroendevald");
            member.page()
                    .locator("main")
                    .getByText("Sök", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(member.page().getByLabel("Uppdrag")).hasValue("fortroendevald");
            member.open("/personer?q=" + word).sees("Ingen person passar in");
            member.link("Visa alla personer").click();
            member.isAt("/personer");
        }
    }

    @Test
    void anAdministratorLetsAMunicipalityLeaveOnADay() {
        try (Person administrator = Person.atDesk()) {
            administrator.signIn("forvaltare").open("/organisationer").findsThePageAccessible();
            administrator.page().locator("main").getByText("Öckerö").first().click();
            administrator.findsThePageAccessible();
            administrator.link("Ändra organisation").click();
            administrator.findsThePageAccessible();
            leave(administrator, "1990-01-01");
            administrator.sees("Slutet måste ligga efter början.").findsThePageAccessible();
            leave(administrator, "2031-01-01");
            administrator.isTold("Organisationen är sparad.").sees("1 januari 2031");
            administrator.open("/organisationer?datum=2030-12-31");
            assertThat(administrator.page().locator("#members").getByText("Öckerö"))
                    .isVisible();
            administrator.open("/organisationer?datum=2031-01-01");
            assertThat(administrator.page().locator("#members").getByText("Öckerö"))
                    .hasCount(0);
            administrator.open("/organisationer?datum=i-morgon").sees("Vi förstod inte datumet.");
        } finally {
            Rows.change("update organisation set member_to = null where slug = 'ockero'");
        }
    }

    private static void leave(Person administrator, String day) {
        administrator.page().getByLabel("Lämnar").fill(day);
        administrator.button("Spara organisationen").click();
    }

    @Test
    void anAdministratorAddsAPersonAndIsToldWhoseAnAddressIs() {
        String taken = Rows.text("select email from person where id = " + ME);
        String owner = Rows.text("select concat(given_name, ' ', surname) from person where id = " + ME);
        try (Person administrator = Person.atDesk()) {
            administrator.signIn("forvaltare").open("/personer/ny").findsThePageAccessible();
            administrator.field("Förnamn").fill("Nils");
            administrator.field("Efternamn").fill(word);
            administrator.field("Titel").fill("Planarkitekt");
            administrator.button("Lägg till person").click();
            administrator.sees("Välj vilken organisation personen företräder.").findsThePageAccessible();
            administrator
                    .page()
                    .getByLabel("Organisation")
                    .selectOption(Rows.text("select id from organisation where slug = 'lerum'"));
            administrator.page().getByLabel("E-post").fill(taken);
            administrator.button("Lägg till person").click();
            administrator.sees("Adressen används redan av " + owner).findsThePageAccessible();
            assertThat(administrator.link("Visa " + owner)).isVisible();
            administrator.page().getByLabel("E-post").fill(word + "@lerum.example");
            administrator.page().getByLabel("Parti").fill("Ett parti");
            administrator.button("Lägg till person").click();
            administrator.sees("Parti anges bara för förtroendevalda.");
            administrator.page().getByLabel("Parti").fill("");
            administrator.button("Lägg till person").click();
            administrator.isTold("Personen finns nu i katalogen.").findsThePageAccessible();
            assertThat(Rows.count("select count(*) from person where surname = ?", word))
                    .isOne();
        }
    }

    private void makeCounterpart() {
        Rows.change("insert into job_function (name_sv, name_en) values (?, ?)", word, word);
        String function = Rows.text("select id from job_function where name_sv = ?", word);
        Rows.change("update person set job_function_id = " + function + " where id = " + ME);
        Rows.change(
                "insert into person (organisation_id, kind, given_name, surname, job_title, email, can_help_with,"
                        + " job_function_id) select id, 'OFFICIAL', 'Maja', 'Motsvarig', ?, ?, ?, " + function
                        + " from organisation where slug = 'lerum'",
                word,
                word + "@lerum.example",
                "Frågor om " + word);
    }
}
