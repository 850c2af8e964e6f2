package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;
import se.tillit.running.RunningPortal;

/** Becoming a member: by asking, and by invitation; both by two people. */
class MembershipPageIT {

    private static final Pattern LINK = Pattern.compile("/inbjudan/[A-Za-z0-9_-]+");
    private static final String PASSWORD = "Katten åt 7 räkor";

    private final String slug = "ansokan-" + UUID.randomUUID();
    private final String name = "Ansökningsnätverket " + slug;
    private final String network = "/natverk/" + slug;

    @BeforeEach
    void makeNetwork() {
        Rows.change(
                "insert into network (slug, name, kind, status, purpose, policy_area_id, contact_person_id, visibility,"
                        + " join_policy, last_updated_at) select ?, ?, kind, status, purpose, policy_area_id,"
                        + " contact_person_id, 'MEMBERS', 'REQUEST', last_updated_at from network"
                        + " where slug = 'klimatanpassning'",
                slug,
                name);
        Rows.change(
                "insert into network_membership (network_id, person_id, role, joined_on) select (select id from"
                        + " network where slug = ?), person_id, 'COORDINATOR', '2024-01-01' from account where username ="
                        + " 'samordnare'",
                slug);
    }

    @Test
    void asksToTakePartAndIsApprovedByTheCoordinator() {
        try (Person politician = Person.onPhone();
                Person coordinator = Person.atDesk()) {
            ask(politician);
            answer(coordinator);
            politician.open(network).sees("Medlemmar").findsThePageAccessible();
            politician.open(network + "/medlemmar").sees("Arbetsutskott").findsThePageAccessible();
        }
    }

    private void ask(Person politician) {
        politician.open(network).isAt("/logga-in").signIn("politiker").isAt(network);
        politician.findsThePageAccessible();
        politician.button("Skicka ansökan").click();
        politician.sees("Skriv varför du vill vara med.").findsThePageAccessible();
        politician.field("Varför vill du vara med?").fill("Jag sitter i kommunstyrelsen och vill lära av er.");
        politician.button("Skicka ansökan").click();
        politician
                .isTold("Din ansökan är skickad.")
                .sees("Din ansökan väntar på svar sedan")
                .findsThePageAccessible();
    }

    private void answer(Person coordinator) {
        coordinator.signIn("samordnare").open(network).sees("Svara på en ansökan");
        coordinator.link("Svara på en ansökan").click();
        coordinator.isAt(network + "/ansokningar").sees("vill lära av er").findsThePageAccessible();
        coordinator.page().locator("main .list a").first().click();
        coordinator.findsThePageAccessible();
        coordinator.button("Avslå ansökan").click();
        coordinator.sees("Skriv ett meddelande till den som ansökte.").findsThePageAccessible();
        coordinator.page().locator("#approveForm\\:until").fill("2020-01-01");
        coordinator.button("Godkänn ansökan").click();
        coordinator.sees("Slutdatum ska ligga i framtiden.").findsThePageAccessible();
        coordinator.page().locator("#approveForm\\:until").fill("");
        coordinator.page().locator("#approveForm\\:role").selectOption("PREP_COMMITTEE");
        coordinator.button("Godkänn ansökan").click();
        coordinator.isTold("Ansökan är godkänd och personen är medlem.").findsThePageAccessible();
        coordinator.open(network + "/medlemmar").sees("Arbetsutskott").findsThePageAccessible();
        change(coordinator);
    }

    private void change(Person coordinator) {
        coordinator.page().locator("main a[href*='/medlemmar/']").last().click();
        coordinator.findsThePageAccessible();
        coordinator.page().locator("#memberForm\\:until").fill("2020-01-01");
        coordinator.button("Spara").click();
        coordinator.sees("Slutdatum ska vara efter dagen då personen gick med.").findsThePageAccessible();
    }

    @Test
    void invitesInBulkAndANewPersonAcceptsByTheLinkOfTheMail() {
        String address = "ny-" + UUID.randomUUID() + "@ny.example";
        try (Person coordinator = Person.atDesk();
                Person invited = Person.onPhone()) {
            coordinator.signIn("samordnare").open(network + "/bjud-in").findsThePageAccessible();
            coordinator.button("Bjud in").click();
            coordinator
                    .sees("Välj minst en person eller skriv minst en adress.")
                    .findsThePageAccessible();
            coordinator.field("E-postadresser").fill("Ny Person <" + address + ">\nanna utan adress");
            coordinator.button("Bjud in").click();
            coordinator
                    .sees("2 adresser behöver rättas.")
                    .sees("Okänd organisation")
                    .findsThePageAccessible();
            assertThat(coordinator.field("E-postadresser")).hasValue("Ny Person <" + address + ">\nanna utan adress");
            coordinator.page().locator("#inviteForm\\:organisation").selectOption(organisation());
            coordinator.button("Bjud in").click();
            coordinator.sees("En person är inbjuden").findsThePageAccessible();
            assertThat(coordinator.field("E-postadresser")).hasValue("anna utan adress");
            register(invited, address);
        }
    }

    private static String organisation() {
        return Rows.text("select min(id) from organisation where kind = 'MUNICIPALITY'");
    }

    private void register(Person invited, String address) {
        String letter = RunningPortal.get().mailbox().awaitLetterTo(address);
        assertThat(letter).startsWith("Inbjudan till " + name).contains("Din roll blir ledamot.");
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        invited.open(link.group()).sees(name).findsThePageAccessible();
        invited.button("Skapa konto och tacka ja").click();
        invited.sees("Skriv ditt förnamn.")
                .sees("Lösenordet är för lätt att gissa.")
                .findsThePageAccessible();
        invited.field("Förnamn").fill("Åsa");
        invited.field("Efternamn").fill("Öberg");
        invited.field("Titel").fill("Planarkitekt");
        invited.field("Lösenord").fill(PASSWORD);
        invited.button("Skapa konto och tacka ja").click();
        invited.isAt("/logga-in").isTold("Ditt konto är skapat och du är medlem.");
        invited.field("Användarnamn").fill(address);
        invited.field("Lösenord").fill(PASSWORD);
        invited.button("Logga in").click();
        invited.isAt("/");
        invited.link(name).first().click();
        invited.isAt(network).findsThePageAccessible();
    }

    @Test
    void aLinkThatIsWorthNothingSaysSoToAnyone() {
        try (Person anyone = Person.onPhone().expecting(404)) {
            anyone.open("/inbjudan/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
            assertThat(anyone.heading("Inbjudan gäller inte")).isVisible();
            anyone.findsThePageAccessible();
        }
    }

    @Test
    void readsWhoMayDoWhatOnAWideScreenAndOnAPhone() {
        try (Person atDesk = Person.atDesk();
                Person onPhone = Person.onPhone()) {
            for (Person one : new Person[] {atDesk, onPhone}) {
                one.open("/").link("Roller och behörigheter").click();
                one.isAt("/roller")
                        .sees("Bjuda in, godkänna och ändra medlemmar")
                        .findsThePageAccessible();
            }
            assertThat(atDesk.page().getByRole(AriaRole.TABLE)).hasCount(2);
        }
    }
}
