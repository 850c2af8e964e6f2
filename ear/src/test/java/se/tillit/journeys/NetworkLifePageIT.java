package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;

/** A coordinator opens a working group, changes it, plans its year and closes it. */
class NetworkLifePageIT {

    private static final String CREATE = "Öppna nätverket";

    private final String name = "Arbetsgruppen för gröna tak " + UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Test
    void opensAWorkingGroupWithTwoParents() {
        try (Person coordinator = Person.atDesk()) {
            coordinator.signIn("samordnare").open("/natverk").findsThePageAccessible();
            coordinator.link("Nytt nätverk").click();
            coordinator.isAt("/natverk/nytt").findsThePageAccessible();
            coordinator.link("Arbetsgrupp").click();
            coordinator.isAt("/natverk/nytt").findsThePageAccessible();
            assertThat(field(coordinator, "agendaText"))
                    .hasValue("Uppdraget och läget\nArbetet sedan sist\n" + "Nästa steg och vem som gör vad");
            coordinator.button(CREATE).click();
            coordinator.sees("Skriv nätverkets namn.").findsThePageAccessible();
            describe(coordinator);
            decide(coordinator, today.plusDays(1));
            coordinator.button(CREATE).click();
            coordinator.sees("Beslutet kan gälla från i dag eller tidigare.").findsThePageAccessible();
            assertThat(field(coordinator, "effectiveOn"))
                    .hasValue(today.plusDays(1).toString());
            assertThat(field(coordinator, "nameText")).hasValue(name);
            field(coordinator, "effectiveOn").fill(today.toString());
            coordinator.button(CREATE).click();
            coordinator.sees("En arbetsgrupp hör till minst ett nätverk.").findsThePageAccessible();
            choose(coordinator, "parent1", "Nätverket för översiktlig planering");
            choose(coordinator, "parent2", "Nätverket för klimatanpassning");
            coordinator.page().locator("input[name^=tva]").nth(2).check();
            coordinator.button(CREATE).dblclick();
            coordinator.isTold("Nätverket är öppnat.").findsThePageAccessible();
            coordinator.sees("Hör till").sees("Dagvatten");
            assertThat(Rows.count("select count(*) from network where name = ?", name))
                    .isOne();
            assertThat(Rows.count(
                            "select count(*) from network_parent p join network n on n.id = p.network_id where n.name"
                                    + " = ?",
                            name))
                    .isEqualTo(2);
            assertThat(Rows.count(
                            "select count(*) from seat s join network n on n.id = s.network_id where n.name = ?", name))
                    .isEqualTo(14);
            coordinator.link("Om nätverket").click();
            coordinator.sees("Det behövs kunskap.").findsThePageAccessible();
        }
    }

    private void describe(Person coordinator) {
        field(coordinator, "nameText").fill(name);
        field(coordinator, "purposeText").fill("Pröva gröna tak.\nDela ritningar.");
        field(coordinator, "policyArea").selectOption(new SelectOption().setIndex(2));
        field(coordinator, "contact").selectOption(new SelectOption().setIndex(1));
        field(coordinator, "focusText").fill("Dagvatten\nÖverblick");
    }

    private void decide(Person coordinator, LocalDate effectiveOn) {
        field(coordinator, "decidedOn").fill(today.toString());
        field(coordinator, "effectiveOn").fill(effectiveOn.toString());
        field(coordinator, "decidedByText").fill("Förbundsstyrelsen");
        field(coordinator, "reasonText").fill("Det behövs kunskap.");
    }

    private static Locator field(Person person, String id) {
        return person.page().locator("[id='networkForm:" + id + "']");
    }

    private static void choose(Person person, String id, String label) {
        person.page().locator("#" + id).selectOption(new SelectOption().setLabel(label));
    }

    /** A network of the coordinator's own, made behind the portal's back. */
    private String make(String word) {
        String slug = word + "-" + UUID.randomUUID();
        Rows.change(
                "insert into network (slug, name, kind, status, purpose, policy_area_id, contact_person_id,"
                        + " visibility, join_policy, last_updated_at) select ?, ?, 'PEER', 'ACTIVE', purpose,"
                        + " policy_area_id, contact_person_id, 'PUBLIC', 'DIRECT', last_updated_at from network where slug"
                        + " = 'klimatanpassning'",
                slug,
                name);
        Rows.change(
                "insert into network_membership (network_id, person_id, role, joined_on) select n.id, a.person_id,"
                        + " 'COORDINATOR', '2024-01-01' from network n, account a where n.slug = ? and a.username ="
                        + " 'samordnare'",
                slug);
        return slug;
    }

    @Test
    void closesANetworkThatStaysAtItsAddress() {
        String path = "/natverk/" + make("avslutas");
        try (Person coordinator = Person.onPhone().expecting(403);
                Person reader = Person.atDesk()) {
            coordinator.signIn("samordnare").open(path + "/om").findsThePageAccessible();
            coordinator.link("Pausa eller avsluta").click();
            coordinator.isAt(path + "/status").findsThePageAccessible();
            coordinator.link("Avsluta nätverket").click();
            coordinator.sees("Det här händer").findsThePageAccessible();
            decide(coordinator, today);
            coordinator.button("Avsluta nätverket").click();
            coordinator.sees("Kryssa i att du har läst vad som händer.").findsThePageAccessible();
            assertThat(field(coordinator, "reasonText")).hasValue("Det behövs kunskap.");
            coordinator.field("Jag har läst vad som händer").check();
            coordinator.button("Avsluta nätverket").click();
            coordinator.isTold("Nätverket är avslutat.").isAt(path).findsThePageAccessible();
            coordinator.sees("Avslutat").sees("Kontaktperson");
            assertThat(coordinator.button("Gå med i nätverket")).hasCount(0);
            coordinator.open(path + "/om").sees("Beslut om nätverket");
            assertThat(coordinator.link("Ändra beskrivningen")).hasCount(0);
            assertThat(coordinator.link("Pausa eller avsluta")).hasCount(0);
            coordinator.open(path + "/fragor");
            assertThat(coordinator.button("Ställ frågan")).hasCount(0);
            coordinator.open(path + "/verksamhetsar/" + today.getYear());
            assertThat(coordinator.button("Spara verksamhetsåret")).hasCount(0);
            coordinator.open(path + "/andra");
            assertThat(coordinator.heading("Du kan inte göra det här")).isVisible();
            reader.open("/natverk?q=" + name.replace(" ", "+")).findsThePageAccessible();
            assertThat(reader.heading("Avslutade nätverk")).isVisible();
            reader.link(name).click();
            reader.isAt(path).sees("Nätverket är avslutat.");
            reader.open("/natverk?lage=pagaende&q=" + name.replace(" ", "+")).sees("Inget nätverk passar.");
            reader.findsThePageAccessible();
        }
    }

    @Test
    void theSecondWhoSavesSeesWhoWasFirst() {
        String path = "/natverk/" + make("krock");
        try (Person first = Person.atDesk();
                Person second = Person.onPhone()) {
            second.signIn("samordnare").open(path + "/andra").findsThePageAccessible();
            first.signIn("samordnare").open(path + "/andra");
            field(first, "purposeText").fill("Det första.");
            first.button("Spara beskrivningen").click();
            first.isTold("Beskrivningen är sparad.");
            field(second, "purposeText").fill("Det andra.");
            second.button("Spara beskrivningen").click();
            second.sees("medan du skrev.").sees("Syfte: Det första.").findsThePageAccessible();
            assertThat(field(second, "purposeText")).hasValue("Det andra.");
            second.button("Spara beskrivningen").click();
            second.isTold("Beskrivningen är sparad.").sees("Det andra.");
        }
    }

    @Test
    void plansTheYear() {
        String path = "/natverk/" + make("arligt") + "/verksamhetsar";
        try (Person coordinator = Person.atDesk();
                Person reader = Person.onPhone()) {
            coordinator.signIn("samordnare").open(path).findsThePageAccessible();
            coordinator.link("Planera " + today.getYear()).click();
            coordinator.findsThePageAccessible();
            coordinator.button("Spara verksamhetsåret").click();
            coordinator.sees("Skriv minst ett fokusområde.").findsThePageAccessible();
            coordinator.field("Fokusområde 1").fill("Skyfall");
            coordinator.field("Fokusområde 2").fill("Värme");
            coordinator.button("Spara verksamhetsåret").click();
            coordinator.isTold("Verksamhetsåret är sparat.").sees("Skyfall").findsThePageAccessible();
            reader.open(path + "/" + today.getYear()).sees("Värme").findsThePageAccessible();
        }
    }
}
