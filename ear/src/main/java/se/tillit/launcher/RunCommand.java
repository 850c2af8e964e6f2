package se.tillit.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.tillit.config.Settings;
import se.tillit.config.database.DatabaseAccess;
import se.tillit.demo.DemoData;

/** {@code tillit run}: the portal, until it is told to stop. */
@Command(name = "run", description = "Starta portalen och dess databas. Stoppa med Ctrl-C.")
final class RunCommand implements Callable<Integer> {

    private static final Duration PAGE_LIMIT = Duration.ofSeconds(5);

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--http-port", paramLabel = "PORT", description = "Portalens port (TILLIT_HTTP_PORT).")
    private @Nullable String httpPort;

    @Option(
            names = "--http-address",
            paramLabel = "ADRESS",
            description = "Adress att lyssna på (TILLIT_HTTP_ADDRESS).")
    private @Nullable String httpAddress;

    @Option(
            names = "--public-url",
            paramLabel = "ADRESS",
            description = "Adressen som användarna skriver, bakom en proxy (TILLIT_HTTP_PUBLIC_URL).")
    private @Nullable String publicUrl;

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            description = "Port på 127.0.0.1 för /health och /metrics (TILLIT_MANAGEMENT_PORT).")
    private @Nullable String managementPort;

    @Option(
            names = "--demo",
            paramLabel = "STORLEK",
            description = "Läs in demodata om sådan saknas: S, M eller L (TILLIT_DEMO_SIZE).")
    private @Nullable String demoSize;

    @Option(names = "--stop-with-parent", hidden = true)
    private boolean stopWithParent;

    private final RunningParts parts = new RunningParts();
    private final AtomicReference<@Nullable DatabaseStart> database = new AtomicReference<>();
    private final AtomicReference<@Nullable Portal> portal = new AtomicReference<>();

    @Override
    public Integer call() throws InterruptedException {
        common.apply();
        CommonOptions.give("tillit.http.port", httpPort);
        CommonOptions.give("tillit.http.address", httpAddress);
        CommonOptions.give("tillit.http.public-url", publicUrl);
        CommonOptions.give("tillit.management.port", managementPort);
        CommonOptions.give("tillit.demo.size", demoSize);
        try {
            start(Settings.ofThisProcess());
        } catch (RuntimeException e) {
            parts.stop();
            throw e;
        }
        new CountDownLatch(1).await();
        return 0;
    }

    private void start(Settings values) {
        Console console = Console.OF_THIS_PROCESS;
        values.unknownVariables().forEach(name -> console.err().println("tillit: Okänd inställning: " + name));
        LauncherSettings settings = LauncherSettings.read(values);
        DataFolder data = DataFolder.open(values);
        parts.add(data.lock());
        Path logging = LogFiles.open(data);
        requirePorts(settings);
        parts.stopOnSignals();
        if (stopWithParent) {
            parts.stopWithParent();
        }
        parts.add(ManagementServer.start(settings.managementPort(), checks()));
        startParts(settings, data, logging, console);
        announce(settings, console.out());
    }

    private static void requirePorts(LauncherSettings settings) {
        Ports.requireFree(settings.httpAddress(), settings.httpPort(), "tillit.http.port", "tillit.http.address");
        Ports.requireFree(
                LauncherSettings.LOOPBACK, settings.managementPort(), "tillit.management.port", "tillit.http.address");
    }

    /** The server and the database start side by side; the war needs both. */
    private void startParts(LauncherSettings settings, DataFolder data, Path logging, Console console) {
        ProgramFolder program = ProgramFolder.ofThisProcess();
        LogFiles.silenceStandardStreams();
        DatabaseStart databaseStart = parts.add(new DatabaseStart(
                () -> Database.forPortal(settings, data, program),
                started -> prepare(started, settings, data, console)));
        database.set(databaseStart);
        Portal started = parts.add(Portal.boot(settings, program, data.emptyRunFolder("payara"), logging));
        handOver(settings, data, databaseStart.await().access());
        started.deploy(program.war());
        portal.set(started);
    }

    private static void prepare(Database started, LauncherSettings settings, DataFolder data, Console console) {
        started.migrate();
        settings.demoSize().ifPresent(size -> Demo.loadIfMissing(started.access(), data, size, console));
    }

    /** The war reads its settings where MicroProfile Config looks first: the system properties. */
    private static void handOver(LauncherSettings settings, DataFolder data, DatabaseAccess access) {
        System.setProperty("tillit.data.dir", data.root().toString());
        System.setProperty("tillit.http.public-url", settings.publicUrl().toString());
        System.setProperty("tillit.db.url", Database.withoutParameters(access.url()));
        System.setProperty("tillit.db.parameters", Database.parameters(access.url()));
        System.setProperty("tillit.db.web.user", access.web().user());
        System.setProperty("tillit.db.web.password", access.web().password());
        System.setProperty("tillit.db.batch.user", access.batch().user());
        System.setProperty("tillit.db.batch.password", access.batch().password());
    }

    private void announce(LauncherSettings settings, PrintStream out) {
        out.println("Tillit ready: " + settings.localUrl());
        Database started = readyDatabase();
        if (started != null && DemoData.isLoaded(started.access())) {
            out.println("Logga in som " + String.join(", ", Demo.ACCOUNTS) + " med lösenordet " + Demo.PASSWORD + ".");
        }
    }

    private Map<String, BooleanSupplier> checks() {
        Map<String, BooleanSupplier> checks = new LinkedHashMap<>();
        checks.put("database", this::isDatabaseUp);
        checks.put("portal", this::isPortalUp);
        return checks;
    }

    private @Nullable Database readyDatabase() {
        DatabaseStart start = database.get();
        return start == null ? null : start.readyOrNull();
    }

    private boolean isDatabaseUp() {
        Database started = readyDatabase();
        if (started == null) {
            return false;
        }
        DatabaseAccess access = started.access();
        String url = access.url() + (access.url().contains("?") ? "&" : "?") + "connectTimeout=3000&socketTimeout=5000";
        try (Connection connection = DriverManager.getConnection(
                url, access.web().user(), access.web().password())) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean isPortalUp() {
        Portal started = portal.get();
        return started != null && started.serves(PAGE_LIMIT);
    }
}
