package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The reader's language and session, and what the portal leaves in a browser. */
class SessionPageIT {

    private static final String NETWORK = "/natverk/naturvard";

    @Test
    void switchesToEnglishAndBack() {
        try (Person reader = Person.atDesk()) {
            reader.open(NETWORK);
            assertThat(reader.page().locator("html")).hasAttribute("lang", "sv");
            reader.link("In English").click();
            reader.isAt(NETWORK);
            assertThat(reader.page().locator("html")).hasAttribute("lang", "en");
            assertThat(reader.link("Networks").first()).isVisible();
            reader.findsThePageAccessible().open("/").findsThePageAccessible();
            assertThat(reader.page().locator("html")).hasAttribute("lang", "en");
            reader.link("På svenska").click();
            assertThat(reader.page().locator("html")).hasAttribute("lang", "sv");
            assertThat(reader.link("Nätverk").first()).isVisible();
        }
    }

    @Test
    void signOutEndsTheSessionAndBackShowsNothing() {
        try (Person reader = Person.atDesk()) {
            reader.signIn("ledamot").isAt("/");
            assertThat(reader.page().locator(".account-who")).containsText("Jonas Hellberg");
            reader.open("/rapporter").isAt("/rapporter");
            reader.button("Logga ut").click();
            reader.isTold("Du är utloggad.");
            assertThat(reader.context().cookies()).noneMatch(cookie -> cookie.name.equals("tillit_session"));
            reader.page().goBack();
            reader.isAt("/logga-in");
            assertThat(reader.page().getByText("Jonas Hellberg")).hasCount(0);
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhichWasWrong() {
        try (Person reader = Person.atDesk()) {
            reader.open("/logga-in");
            reader.button("Logga in").click();
            reader.sees("Skriv ditt användarnamn.").sees("Skriv ditt lösenord.").findsThePageAccessible();
            reader.field("Användarnamn").fill("ledamot");
            reader.field("Lösenord").fill("fel lösenord");
            reader.button("Logga in").click();
            reader.sees("Användarnamnet och lösenordet hör inte ihop. Försök igen.")
                    .findsThePageAccessible();
            assertThat(reader.field("Användarnamn")).hasValue("ledamot");
        }
    }

    @Test
    void anAnonymousReaderGetsNoCookie() {
        try (Person reader = Person.atDesk().expecting(404)) {
            for (String path : new String[] {
                "/",
                "/natverk",
                NETWORK,
                NETWORK + "/moten",
                NETWORK + "/dokument",
                "/tillganglighet",
                "/kakor",
                "/finns-inte"
            }) {
                reader.open(path).findsThePageAccessible();
            }
            assertThat(reader.context().cookies()).isEmpty();
        }
    }
}
