package se.tillit.files.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are those that the Tax Agency gives out for tests, and made-up ones with a right check digit. */
class PersonnummerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218-9876",
                "19811218-9876",
                "198112189876",
                "8112189876",
                "811218+9876",
                "811218–9876",
                "811278-9873",
                "(811218-9876)",
                "född 811218-9876."
            })
    void numbersAreStruckOut(String text) {
        Personnummer numbers = Personnummer.strikeOut("Anna, " + text + ", Lerum");

        assertThat(numbers.found()).isTrue();
        assertThat(numbers.text()).contains("[personnummer]").doesNotContain("9876", "9873");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811218-9875",
                "811318-9876",
                "811232-9876",
                "5081121898761",
                "tel 031-335 50 00",
                "dnr 2026-00123",
                "2026-11-26 09:00",
                "556703-7485"
            })
    void otherNumbersStay(String text) {
        Personnummer numbers = Personnummer.strikeOut(text);

        assertThat(numbers.found()).isFalse();
        assertThat(numbers.text()).isEqualTo(text);
    }

    @Test
    void aLongTextOfDigitsTakesNoTime() {
        String digits = "8112189876 ".repeat(90_000);

        assertThat(Personnummer.strikeOut(digits).text()).doesNotContain("8112189876");
    }
}
