package se.tillit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tillit.config.SettingException;
import se.tillit.config.Settings;
import se.tillit.demo.DemoSize;

class LauncherSettingsTest {

    @Test
    void defaultsGiveALocalPortalOnTheEmbeddedDatabase() {
        LauncherSettings settings = read(Map.of());

        assertThat(settings.localUrl()).hasToString("http://127.0.0.1:8080/");
        assertThat(settings.publicUrl()).isEqualTo(settings.localUrl());
        assertThat(settings.managementPort()).isEqualTo(8081);
        assertThat(settings.existingDatabase()).isEmpty();
        assertThat(settings.demoSize()).isEmpty();
    }

    @Test
    void publicUrlFollowsThePortUnlessItIsGiven() {
        assertThat(read(Map.of("TILLIT_HTTP_PORT", "8090")).publicUrl()).hasToString("http://127.0.0.1:8090/");
        assertThat(read(Map.of("TILLIT_HTTP_PUBLIC_URL", "https://portal.example.se/"))
                        .publicUrl())
                .hasToString("https://portal.example.se/");
    }

    @Test
    void portalOnAllAddressesIsReachedThroughLoopback() {
        assertThat(read(Map.of("TILLIT_HTTP_ADDRESS", "0.0.0.0")).localUrl()).hasToString("http://127.0.0.1:8080/");
    }

    @Test
    void demoSizeIsReadInSmallLettersToo() {
        assertThat(read(Map.of("TILLIT_DEMO_SIZE", "m")).demoSize()).contains(DemoSize.M);
    }

    @Test
    void existingDatabaseNeedsThreePasswords() {
        Map<String, String> complete = Map.of(
                "TILLIT_DB_URL", "jdbc:mariadb://db.example.se:3306/tillit",
                "TILLIT_DB_MIGRATE_PASSWORD", "a",
                "TILLIT_DB_WEB_PASSWORD", "b",
                "TILLIT_DB_BATCH_PASSWORD", "c");

        assertThat(read(complete).existingDatabase())
                .hasValueSatisfying(access -> assertThat(access.web().user()).isEqualTo("tillit_web"));
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> read(Map.of("TILLIT_DB_URL", "jdbc:mariadb://db.example.se:3306/tillit")))
                .withMessage("TILLIT_DB_MIGRATE_PASSWORD måste ha ett värde.");
    }

    @ParameterizedTest
    @CsvSource({
        "TILLIT_HTTP_PORT, abc",
        "TILLIT_HTTP_PORT, 0",
        "TILLIT_HTTP_PORT, 65536",
        "TILLIT_MANAGEMENT_PORT, 8080",
        "TILLIT_HTTP_PUBLIC_URL, portal.example.se",
        "TILLIT_HTTP_PROXIES, proxy.example.se",
        "TILLIT_ACCESSIBILITY_ASSESSED_ON, i fjol",
        "TILLIT_DB_URL, db.example.se",
        "TILLIT_DB_EMBEDDED_PORT, -1",
        "TILLIT_DB_EMBEDDED_BUFFER_POOL_MIB, 1G",
        "TILLIT_DEMO_SIZE, X",
        "TILLIT_DOCUMENTS_MAX_FILE_MIB, 0",
        "TILLIT_DOCUMENTS_CLAMD, clamd",
        "TILLIT_DOCUMENTS_CLAMD, 127.0.0.1:0",
        "TILLIT_DOCUMENTS_CLAMD_TIMEOUT_SECONDS, 0",
        "TILLIT_DOCUMENTS_CLAMD_RETRY_SECONDS, -1",
        "TILLIT_SECURITY_THROTTLE_MINUTES, x",
        "TILLIT_REPORTS_NIGHTLY_TIME, 25:00",
        "TILLIT_REPORTS_NIGHTLY_ENABLED, ja",
        "TILLIT_REPORTS_PARTITIONS, 0",
        "TILLIT_INTEGRITY_WEEKLY_DAY, söndag",
        "TILLIT_INTEGRITY_WEEKLY_TIME, 4",
        "TILLIT_INTEGRITY_WEEKLY_ENABLED, nej",
        "TILLIT_INTEGRITY_MIB_PER_SECOND, -1"
    })
    void unusableValueIsNamedInOneSentence(String name, String value) {
        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> read(Map.of(name, value)))
                .satisfies(failure -> assertThat(failure.getMessage())
                        .startsWith(name)
                        .endsWith("”" + value + "”.")
                        .doesNotContain("\n"));
    }

    private static LauncherSettings read(Map<String, String> environment) {
        return LauncherSettings.read(new Settings(Map.of(), environment));
    }
}
