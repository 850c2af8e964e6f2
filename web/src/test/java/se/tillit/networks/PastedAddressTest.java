package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedAddressTest {

    private static List<String> emails(String text) {
        return PastedAddress.of(text).stream()
                .map(address -> address.email().orElse("!" + address.typed()))
                .toList();
    }

    @Test
    void readsWhatPeoplePaste() {
        assertThat(emails("anna@tjorn.se\n"
                        + "Bo Ek <bo@ale.se>; \"Öberg, Åsa\" <Asa.Oberg@Lerum.SE>,\n\n"
                        + "  cia@skola.ale.se  "))
                .containsExactly("anna@tjorn.se", "bo@ale.se", "asa.oberg@lerum.se", "cia@skola.ale.se");
    }

    @Test
    void theSameAddressCountsOnce() {
        assertThat(emails("anna@tjorn.se\nANNA@tjorn.se;Anna <anna@tjorn.se>")).containsExactly("anna@tjorn.se");
    }

    @Test
    void keepsWhatIsNoAddressAsItWasTyped() {
        assertThat(emails("Anna Berg\nbo@ale.se")).containsExactly("!Anna Berg", "bo@ale.se");
    }

    @Test
    void nothingIsNobody() {
        assertThat(emails(" \n;,\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "anna@",
                "@tjorn.se",
                "anna@tjorn",
                "anna@tjorn..se",
                "anna@-tjorn.se",
                "anna berg@tjorn.se",
                "anna@tjörn.se",
                "åsa@tjorn.se",
                ".anna@tjorn.se",
                "anna@tjorn.se@ale.se",
                "<anna@tjorn.se",
                "anna@tjorn.se\tBcc: bo@ale.se"
            })
    void isNoAddress(String text) {
        assertThat(emails(text)).containsExactly("!" + text);
    }

    @Test
    void aDomainIsKnownByItselfAndByThoseAbove() {
        assertThat(PastedAddress.domainsOf("a@skola.tjorn.se")).containsExactly("skola.tjorn.se", "tjorn.se");
    }
}
