package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A coordinator says what a document is and who may read it. */
class DocumentDetailsPageIT {

    @Test
    void saysWhatADocumentIsAndFindsWhoChangedIt() {
        SharedRecord record = SharedRecord.create();
        try (Person coordinator = Person.atDesk()) {
            coordinator
                    .signIn("samordnare")
                    .open(record.page())
                    .link("Ändra uppgifter")
                    .click();
            coordinator.isAt(record.page() + "/andra").findsThePageAccessible();
            text(coordinator.page(), "Beskrivning").fill("Så förbereder vi oss för skyfall i Öckerö. 🌧");
            text(coordinator.page(), "Nyckelord").fill("Klimat, #översvämning, klimat");
            text(coordinator.page(), "Språk").selectOption("Finska");
            coordinator.button("Spara uppgifterna").click();
            coordinator.isTold("Uppgifterna är sparade.").sees("översvämning").sees("Finska");
            coordinator.page().getByText("Ändringar (3)").click();
            coordinator.sees("Åsa Ekvall").findsThePageAccessible();
        }
    }

    @Test
    void isToldWhoWasFirstAndKeepsWhatWasTyped() {
        SharedRecord record = SharedRecord.create();
        try (Person coordinator = Person.onPhone()) {
            coordinator.signIn("samordnare").open(record.page() + "/andra").findsThePageAccessible();
            Page other = coordinator.newTab();
            other.navigate(record.page() + "/andra");
            text(other, "Upphovsrätt").fill("Härryda kommun");
            other.locator("[id='describeForm:save']").click();
            assertThat(other.getByText("Uppgifterna är sparade.")).isVisible();

            text(coordinator.page(), "Upphovsrätt").fill("Fotograf Öberg");
            coordinator.button("Spara uppgifterna").click();
            coordinator.sees("Någon annan hann spara före dig.").sees("Upphovsrätt: Härryda kommun");
            coordinator.findsThePageAccessible();
            assertThat(text(coordinator.page(), "Upphovsrätt")).hasValue("Fotograf Öberg");
            coordinator.button("Spara uppgifterna").click();
            coordinator.isTold("Uppgifterna är sparade.").sees("Fotograf Öberg");
        }
    }

    @Test
    void choosesWhoMayReadAndThatCountsAtOnce() {
        SharedRecord record = SharedRecord.create();
        try (Person coordinator = Person.atDesk();
                Person anyone = Person.onPhone().expecting(404)) {
            assertThat(anyone.open(record.page()).page().locator("h1")).hasText(record.title());
            coordinator.signIn("samordnare").open(record.page() + "/synlighet").findsThePageAccessible();
            coordinator.field("Nätverket").check();
            coordinator.button("Spara valet").click();
            coordinator.isTold("Valet är sparat och gäller nu.");
            anyone.page().reload();
            anyone.isAt("/logga-in");
            assertThat(anyone.open(SharedRecord.NETWORK + "/dokument").page().locator("main"))
                    .not()
                    .containsText(record.title());

            coordinator.open(record.page() + "/synlighet").field("Öppen webb").check();
            coordinator.button("Spara valet").click();
            coordinator.sees("Bekräfta att fler ska kunna läsa dokumentet.").findsThePageAccessible();
            coordinator.field("Ja, fler ska kunna läsa dokumentet").check();
            coordinator.button("Spara valet").click();
            coordinator.isTold("Valet är sparat och gäller nu.");
            assertThat(anyone.open(record.page()).page().locator("h1")).hasText(record.title());
        }
    }

    /** Labels of optional fields say so in the same words. */
    private static Locator text(Page page, String label) {
        return page.getByLabel(label);
    }
}
