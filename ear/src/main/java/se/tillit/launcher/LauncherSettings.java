package se.tillit.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tillit.config.Settings;
import se.tillit.config.database.DatabaseAccess;
import se.tillit.config.database.DatabaseAccess.Login;
import se.tillit.demo.DemoSize;

/**
 * What the launcher needs of the settings, checked: a value that the portal would stumble over later is told now.
 *
 * @param httpAddress where the portal listens
 * @param httpPort TCP port of the portal
 * @param managementPort TCP port on 127.0.0.1 of health and metrics
 * @param publicUrl the address that people use
 * @param existingDatabase how to reach the operator's own MariaDB; empty for the embedded one
 * @param embeddedPort port of the embedded MariaDB, 0 for any
 * @param bufferPoolMiB memory of the embedded MariaDB for pages, in MiB
 * @param demoSize size of the demo data to load before the start
 */
record LauncherSettings(
        InetAddress httpAddress,
        int httpPort,
        int managementPort,
        URI publicUrl,
        Optional<DatabaseAccess> existingDatabase,
        int embeddedPort,
        int bufferPoolMiB,
        Optional<DemoSize> demoSize) {

    /** 127.0.0.1, whatever the machine's own names say. */
    static final InetAddress LOOPBACK = loopback();

    /** Addresses alone: a name would be looked up, and a misspelled one would believe nobody. */
    private static final Pattern SCANNER = Pattern.compile("/.+|.+:[1-9][0-9]{0,4}");

    private static final List<String> WEEKDAYS =
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList();
    private static final Pattern PROXIES = Pattern.compile("([0-9A-Fa-f.:]+(\\s*,\\s*[0-9A-Fa-f.:]+)*)?");

    private static final int LARGEST_PORT = 65_535;
    private static final int MANY = 1_000_000;

    /**
     * Reads and checks every setting.
     *
     * @throws se.tillit.config.SettingException for the first one that cannot be used
     */
    static LauncherSettings read(Settings settings) {
        checkWhatThePortalReads(settings);
        InetAddress address = address(settings);
        int port = settings.number("tillit.http.port", 1, LARGEST_PORT);
        int managementPort = settings.number("tillit.management.port", 1, LARGEST_PORT);
        if (port == managementPort) {
            throw settings.unusable("tillit.management.port", "en annan port än TILLIT_HTTP_PORT");
        }
        return new LauncherSettings(
                address,
                port,
                managementPort,
                publicUrl(settings, address, port),
                existingDatabase(settings),
                settings.number("tillit.db.embedded.port", 0, LARGEST_PORT),
                settings.number("tillit.db.embedded.buffer-pool-mib", 8, MANY),
                demoSize(settings));
    }

    /** The part that every command needs to reach the database. */
    static Optional<DatabaseAccess> existingDatabase(Settings settings) {
        return settings.optional("tillit.db.url").map(url -> {
            if (!url.startsWith("jdbc:mariadb:") || url.contains("?")) {
                throw settings.unusable(
                        "tillit.db.url",
                        "en adress som jdbc:mariadb://värd:3306/tillit, utan parametrar (de anges i TILLIT_DB_PARAMETERS)");
            }
            return new DatabaseAccess(
                    url + "?" + settings.required("tillit.db.parameters"),
                    login(settings, "migrate"),
                    login(settings, "web"),
                    login(settings, "batch"));
        });
    }

    private static Login login(Settings settings, String name) {
        return new Login(
                settings.required("tillit.db." + name + ".user"), settings.required("tillit.db." + name + ".password"));
    }

    private static Optional<DemoSize> demoSize(Settings settings) {
        List<String> words = List.of(DemoSize.S.name(), DemoSize.M.name(), DemoSize.L.name());
        return settings.choice("tillit.demo.size", words).map(DemoSize::valueOf);
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InetAddress address(Settings settings) {
        try {
            return InetAddress.getByName(settings.required("tillit.http.address"));
        } catch (UnknownHostException e) {
            throw settings.unusable("tillit.http.address", "en adress på den här datorn");
        }
    }

    private static URI publicUrl(Settings settings, InetAddress address, int port) {
        if (!settings.isGiven("tillit.http.public-url")) {
            return local(address, port);
        }
        try {
            URI url = URI.create(settings.required("tillit.http.public-url"));
            if (List.of("http", "https").contains(String.valueOf(url.getScheme())) && url.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Told below.
        }
        throw settings.unusable("tillit.http.public-url", "en adress som https://portal.example.se/");
    }

    private static void checkWhatThePortalReads(Settings settings) {
        if (!PROXIES.matcher(settings.text("tillit.http.proxies")).matches()) {
            throw settings.unusable("tillit.http.proxies", "IP-adresser med komma emellan");
        }
        settings.number("tillit.documents.max-file-mib", 1, MANY);
        settings.number("tillit.documents.max-form-mib", 1, MANY);
        settings.number("tillit.documents.reader-heap-mib", 64, MANY);
        settings.number("tillit.documents.check-out-hours", 1, MANY);
        settings.number("tillit.documents.trash-days", 1, MANY);
        settings.number("tillit.documents.openings-kept-months", 1, MANY);
        checkScanner(settings);
        settings.number("tillit.security.max-failures-per-account", 1, MANY);
        settings.number("tillit.security.max-failures-per-address", 1, MANY);
        settings.number("tillit.security.throttle-minutes", 1, MANY);
        settings.timeOfDay("tillit.reports.nightly-time");
        settings.flag("tillit.reports.nightly-enabled");
        settings.number("tillit.reports.partitions", 1, 1000);
        checkIntegrity(settings);
        settings.date("tillit.accessibility.assessed-on");
        settings.date("tillit.accessibility.updated-on");
        List.of("body", "contact", "supervisor", "supervisor-link")
                .forEach(name -> settings.required("tillit.accessibility." + name));
    }

    private static void checkScanner(Settings settings) {
        if (settings.isGiven("tillit.documents.clamd")
                && !SCANNER.matcher(settings.text("tillit.documents.clamd")).matches()) {
            throw settings.unusable("tillit.documents.clamd", "värd:port, eller sökvägen till en socket");
        }
        settings.number("tillit.documents.clamd-timeout-seconds", 1, MANY);
        settings.number("tillit.documents.clamd-retry-seconds", 1, MANY);
    }

    private static void checkIntegrity(Settings settings) {
        settings.required("tillit.integrity.weekly-day");
        settings.choice("tillit.integrity.weekly-day", WEEKDAYS);
        settings.timeOfDay("tillit.integrity.weekly-time");
        settings.flag("tillit.integrity.weekly-enabled");
        settings.number("tillit.integrity.mib-per-second", 0, MANY);
    }

    /** The portal's address as seen from this machine. */
    URI localUrl() {
        return local(httpAddress, httpPort);
    }

    private static URI local(InetAddress address, int port) {
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/");
    }
}
