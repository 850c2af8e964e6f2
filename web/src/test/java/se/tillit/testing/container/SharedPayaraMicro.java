package se.tillit.testing.container;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import se.tillit.config.database.DatabaseAccess;

/**
 * One Payara Micro with one deployment for all test classes, and its own database. A start costs up to a minute, so the
 * first class deploys and the end of the run undeploys; all classes therefore deploy the same archive
 * ({@link se.tillit.testing.Portal}).
 */
public class SharedPayaraMicro extends PayaraMicroDeployableContainer {

    private static final String LISTENER = "configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1";
    private static final String CONFIG = "configs.config.server-config.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";
    private static final Path FOLDER = Path.of("target/portal").toAbsolutePath();

    private static TestDatabase database;

    private PayaraMicroContainerConfiguration configuration;
    private Archive<?> deployed;
    private ProtocolMetaData metaData;

    /** The database behind the portal. */
    public static TestDatabase database() {
        return database;
    }

    @Override
    public void setup(PayaraMicroContainerConfiguration configuration) {
        super.setup(configuration);
        this.configuration = configuration;
    }

    @Override
    public void start() throws LifecycleException {
        try {
            TestDatabase.deleteTree(FOLDER.resolve("data"));
            Files.createDirectories(FOLDER.resolve("tmp"));
            database = TestDatabase.start(FOLDER.resolve("database"));
            configuration.setCmdOptions("-Xmx768m -Dfile.encoding=UTF-8 -Dproduct.name=Tillit -Djava.io.tmpdir="
                    + escaped(FOLDER.resolve("tmp")));
            configuration.setExtraMicroOptions("--contextroot / --disablephonehome --systemproperties "
                    + escaped(writeSettings()) + " --prebootcommandfile " + escaped(writeCommands()));
        } catch (IOException e) {
            throw new LifecycleException("Could not prepare the portal", e);
        }
    }

    private static Path writeSettings() throws IOException {
        DatabaseAccess access = database.access();
        Properties settings = new Properties();
        settings.setProperty("tillit.db.url", access.url());
        settings.setProperty("tillit.db.web.user", access.web().user());
        settings.setProperty("tillit.db.web.password", access.web().password());
        settings.setProperty("tillit.db.batch.user", access.batch().user());
        settings.setProperty("tillit.db.batch.password", access.batch().password());
        settings.setProperty("tillit.db.migrate.user", access.migrate().user());
        settings.setProperty("tillit.db.migrate.password", access.migrate().password());
        settings.setProperty("tillit.data.dir", FOLDER.resolve("data").toString());
        settings.setProperty("tillit.reports.nightly-enabled", "false");
        settings.setProperty("tillit.integrity.weekly-enabled", "false");
        settings.setProperty("tillit.security.max-failures-per-address", "1000000");
        settings.setProperty("tillit.http.public-url", "http://tillit.example/");
        Path file = FOLDER.resolve("settings.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        return file;
    }

    /** As the shipped program sets the server up, as far as the tests see it. */
    private static Path writeCommands() throws IOException {
        return Files.write(
                FOLDER.resolve("preboot.txt"),
                List.of(
                        "set " + LISTENER,
                        "set " + HTTP + "server-header=false",
                        "set " + HTTP + "xpowered-by=false",
                        "set " + CONFIG + "hazelcast-config-specific-configuration.enabled=false",
                        "set " + CONFIG + "availability-service.availability-enabled=false"));
    }

    private static String escaped(Path path) {
        return path.toString().replace(" ", "\\ ");
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (metaData == null) {
            metaData = onLoopback(super.deploy(archive));
            deployed = archive;
        }
        return metaData;
    }

    /** The server tells the machine's name, which need not be known to any name service. */
    private static ProtocolMetaData onLoopback(ProtocolMetaData told) {
        ProtocolMetaData metaData = new ProtocolMetaData();
        for (HTTPContext context : told.getContexts(HTTPContext.class)) {
            HTTPContext local = new HTTPContext("127.0.0.1", context.getPort());
            context.getServlets().forEach(local::add);
            metaData.addContext(local);
        }
        return metaData;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // The next test class goes on with it.
    }

    @Override
    public void stop() throws LifecycleException {
        List<ProcessHandle> servers = servers();
        try {
            if (deployed != null) {
                super.undeploy(deployed);
            }
        } catch (DeploymentException e) {
            throw new LifecycleException("Could not undeploy", e);
        } finally {
            servers.forEach(SharedPayaraMicro::awaitEnd);
            database.close();
        }
    }

    private List<ProcessHandle> servers() {
        String jar = configuration.getMicroJarFile().getAbsolutePath();
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            return children.filter(child -> List.of(child.info().arguments().orElse(new String[0]))
                            .contains(jar))
                    .collect(Collectors.toList());
        }
    }

    private static void awaitEnd(ProcessHandle server) {
        try {
            server.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly();
        } catch (Exception e) {
            throw new UncheckedIOException(new IOException("The portal did not stop", e));
        }
    }
}
