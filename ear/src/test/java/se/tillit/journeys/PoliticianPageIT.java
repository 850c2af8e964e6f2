package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An elected representative with a phone, in the evening. */
class PoliticianPageIT {

    private static final String NETWORK = "Beredningsgruppen för miljö och samhällsbyggnad";

    @Test
    void readsOnAPhoneWhatTheNextMeetingIsAbout() {
        try (Person politician = Person.onPhone()) {
            politician.open("/").findsThePageAccessible();
            assertThat(politician.link("Nätverk")).isHidden();
            politician.page().getByText("Meny").click();
            politician.link("Nätverk").click();
            politician.isAt("/natverk").findsThePageAccessible();
            politician.signIn("politiker").isAt("/").findsThePageAccessible();
            assertThat(politician.heading("Ditt nästa möte")).isVisible();
            politician.sees(NETWORK).link("Läs om mötet").click();
            assertThat(politician.page()).hasURL(Pattern.compile(".*/moten/\\d+"));
            politician.findsThePageAccessible();
            politician.page().locator(".crumbs").getByText(NETWORK).click();
            politician.findsThePageAccessible();
        }
    }

    @Test
    void readsAndSignsInWithoutScripts() {
        try (Person politician = Person.onPhoneWithoutScripts()) {
            politician.open("/natverk/naturvard");
            assertThat(politician.page().locator("h1")).hasText("Nätverket för naturvård och friluftsliv");
            politician.page().getByText("Meny").click();
            politician.link("Start").click();
            politician.isAt("/").signIn("politiker").isAt("/");
            politician.link("Läs om mötet").click();
            assertThat(politician.page().locator("h1")).isVisible();
            politician.page().getByText("Meny").click();
            politician.button("Logga ut").click();
            politician.isTold("Du är utloggad.");
        }
    }

    @Test
    void reachesTheMeetingWithTheKeyboardAlone() {
        try (Person politician = Person.onPhone()) {
            politician.signIn("politiker");
            politician
                    .keyboard()
                    .skipsToContent()
                    .tabsTo(politician.link("Läs om mötet"))
                    .presses("Enter");
            assertThat(politician.page()).hasURL(Pattern.compile(".*/moten/\\d+"));
            politician.open("/");
            politician
                    .keyboard()
                    .tabsTo(politician.page().locator("summary", hasText("Meny")))
                    .presses("Enter")
                    .tabsTo(politician.link("Rapporter"))
                    .presses("Enter");
            politician.isAt("/rapporter");
        }
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
