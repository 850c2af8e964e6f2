package se.tillit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void systemPropertyWinsOverEnvironmentWhichWinsOverDefault() {
        Map<String, String> environment = Map.of("TILLIT_HTTP_PORT", "8001");

        assertThat(new Settings(Map.of(), Map.of()).number("tillit.http.port", 1, 65535))
                .isEqualTo(8080);
        assertThat(new Settings(Map.of(), environment).number("tillit.http.port", 1, 65535))
                .isEqualTo(8001);
        assertThat(new Settings(Map.of("tillit.http.port", "8002"), environment).number("tillit.http.port", 1, 65535))
                .isEqualTo(8002);
    }

    @Test
    void dashAndDotBecomeUnderscoreInTheEnvironment() {
        assertThat(Settings.environmentName("tillit.documents.max-file-mib"))
                .isEqualTo("TILLIT_DOCUMENTS_MAX_FILE_MIB");
    }

    @Test
    void unusableNumberIsToldWithNameLimitsAndValue() {
        Settings settings = new Settings(Map.of(), Map.of("TILLIT_HTTP_PORT", "abc"));

        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> settings.number("tillit.http.port", 1, 65535))
                .withMessage("TILLIT_HTTP_PORT måste vara ett heltal från 1 till 65535, men är ”abc”.");
    }

    @Test
    void unusableChoiceIsToldWithTheWords() {
        Settings settings = new Settings(Map.of(), Map.of("TILLIT_DEMO_SIZE", "X"));

        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> settings.choice("tillit.demo.size", List.of("S", "M", "L")))
                .withMessage("TILLIT_DEMO_SIZE måste vara S, M eller L, men är ”X”.");
    }

    @Test
    void emptyValueIsNoValue() {
        assertThat(new Settings(Map.of(), Map.of("TILLIT_DEMO_SIZE", " "))
                        .choice("tillit.demo.size", List.of("S", "M")))
                .isEmpty();
    }

    @Test
    void timesAndFlagsAreRead() {
        Settings settings = new Settings(Map.of("tillit.reports.nightly-enabled", "FALSE"), Map.of());

        assertThat(settings.timeOfDay("tillit.reports.nightly-time")).isEqualTo(LocalTime.of(2, 15));
        assertThat(settings.flag("tillit.reports.nightly-enabled")).isFalse();
    }

    @Test
    void misspelledVariableIsNoticed() {
        Settings settings =
                new Settings(Map.of(), Map.of("TILLIT_HTPP_PORT", "1", "TILLIT_JAVA_OPTS", "-Xmx1g", "HOME", "/"));

        assertThat(settings.unknownVariables()).containsExactly("TILLIT_HTPP_PORT");
    }
}
