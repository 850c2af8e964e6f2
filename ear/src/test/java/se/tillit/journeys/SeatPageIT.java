package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;

/** A seat becomes vacant, its municipality's contact fills it, and the history tells who represented it on a day. */
class SeatPageIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private final SeatNetwork network = SeatNetwork.create();

    @Test
    void aVacatedSeatIsFilledByTheContact() {
        try (Person coordinator = Person.atDesk();
                Person contact = Person.onPhone()) {
            endsTheHolder(coordinator);
            String successor = fillsTheSeat(contact);
            readsTheHistory(coordinator, successor);
        }
    }

    private void endsTheHolder(Person coordinator) {
        coordinator.open(network.seats()).isAt("/logga-in").signIn("samordnare").isAt(network.seats());
        coordinator.sees(network.holder()).findsThePageAccessible();
        coordinator.link("Lerum").click();
        coordinator.isAt(network.seat()).findsThePageAccessible();
        coordinator.link("Avsluta " + network.holder()).click();
        coordinator.button("Avsluta").click();
        coordinator.sees("Välj den sista dagen.").findsThePageAccessible();
        coordinator.field("Sista dag").fill(SeatNetwork.HELD_SINCE.minusDays(1).toString());
        coordinator.button("Avsluta").click();
        coordinator.sees("Den sista dagen kan inte ligga före den första.").findsThePageAccessible();
        assertThat(coordinator.field("Sista dag")).hasAttribute("aria-invalid", "true");
        coordinator.field("Sista dag").fill(TODAY.minusDays(3).toString());
        coordinator.button("Avsluta").click();
        coordinator.isTold("Uppdraget är avslutat.").isAt(network.seat()).findsThePageAccessible();
        coordinator.sees("(2 dagar)").sees("Marianne Thulin");
        assertThat(network.holderOn(TODAY)).isEqualTo("vacant");
        assertThat(network.asked()).isOne();
    }

    private String fillsTheSeat(Person contact) {
        String successor = Rows.text("select concat(p.given_name, ' ', p.surname) from person p"
                + " join organisation o on o.id = p.organisation_id where o.slug = 'lerum' and p.kind = 'OFFICIAL'"
                + " order by p.id desc limit 1");
        contact.signIn("kontakt").isAt("/").findsThePageAccessible();
        contact.page().locator("main a[href='/kommunens-platser']").first().click();
        contact.isAt("/kommunens-platser").findsThePageAccessible();
        contact.link("Fyll platsen i " + network.name()).click();
        contact.findsThePageAccessible();
        contact.field("Sök bland personerna i Lerum").fill("finns inte här");
        contact.button("Sök").click();
        contact.sees("Ingen hittades med finns inte här").findsThePageAccessible();
        contact.field("Sök bland personerna i Lerum").fill(successor);
        contact.button("Sök").click();
        contact.button("Ge platsen till någon").click();
        contact.sees("Välj en person i listan.").findsThePageAccessible();
        radio(contact, successor).check();
        contact.field("Första dag").fill(TODAY.toString());
        contact.button("Ge platsen till någon").click();
        contact.isTold("Platsen är given.").isAt("/kommunens-platser");
        assertThat(network.holderOn(TODAY)).isEqualTo(successor);
        return successor;
    }

    private static Locator radio(Person person, String name) {
        return person.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name + ","))
                .first();
    }

    private void readsTheHistory(Person coordinator, String successor) {
        coordinator.open(network.seats());
        coordinator.sees(successor);
        coordinator
                .field("Vem företrädde kommunen en annan dag?")
                .fill(TODAY.minusDays(30).toString());
        coordinator.button("Visa den dagen").click();
        coordinator.sees(network.holder()).findsThePageAccessible();
        coordinator.open(network.seats() + "?datum=" + TODAY.minusDays(1)).sees("Vakant sedan");
        coordinator
                .open(network.seats() + "?datum=i-fjol")
                .sees("Skriv datumet som")
                .findsThePageAccessible();
    }

    @Test
    void aSeatIsReplacedWithTheKeyboardAloneAndNobodyGetsItTwice() {
        try (Person coordinator = Person.atDesk()) {
            coordinator.signIn("samordnare").open(network.seat());
            coordinator.link("Ersätt " + network.holder()).click();
            coordinator.findsThePageAccessible();
            LocalDate tomorrow = TODAY.plusDays(1);
            coordinator
                    .keyboard()
                    .skipsToContent()
                    .tabsTo(coordinator.page().getByRole(AriaRole.RADIO))
                    .presses("Space");
            coordinator.field("Första dag").fill(tomorrow.toString());
            coordinator.keyboard().tabsTo(coordinator.button("Ersätt")).presses("Enter");
            coordinator.isTold("Platsen har fått en ny person.");
            assertThat(network.holderOn(TODAY)).isEqualTo(network.holder());
            assertThat(network.holderOn(tomorrow)).isNotIn("vacant", network.holder());
            String next = network.holderOn(tomorrow);

            coordinator.link("Ge platsen till någon").click();
            radioOfAnother(coordinator, next).check();
            coordinator.field("Första dag").fill(TODAY.plusDays(9).toString());
            coordinator.button("Ge platsen till någon").click();
            coordinator.sees("Platsen är redan given till " + next).findsThePageAccessible();
            assertThat(network.asked()).isZero();
        }
    }

    private static Locator radioOfAnother(Person person, String name) {
        return person.page()
                .locator("li:has(input[type=radio])")
                .filter(new Locator.FilterOptions().setHasNotText(name))
                .last()
                .locator("input");
    }
}
