package se.tillit.launcher.payara;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.loader.OpenURLClassLoader;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One Payara Micro in this JVM: {@link #call()} starts it, {@link #test(Path)} deploys a war at the root and says
 * whether that went well, {@link #close()} stops it.
 *
 * <p>It listens on the portal's port only: no cluster, no data grid, no administration, and none of MicroProfile's own
 * end points. It tells nobody its name, and its maker nothing.
 */
public final class PayaraServer implements Callable<Boolean>, Predicate<Path>, AutoCloseable {

    private static final String APPLICATION = "tillit";
    private static final String HTTP = "configs.config.server-config.network-config.";
    private static final String LISTENER = HTTP + "network-listeners.network-listener.http-listener.";
    private static final String PROTOCOL = HTTP + "protocols.protocol.http-listener.http.";
    private static final String CONFIG = "configs.config.server-config.";

    private final Map<String, String> parameters;
    private @Nullable PayaraMicroRuntime runtime;

    /**
     * @param parameters {@code address} and {@code port} to listen on, {@code runFolder} for the server's own files,
     *     empty at the start, {@code logging} the logging configuration, {@code unpacked} the server's own jars
     */
    public PayaraServer(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    @Override
    public Boolean call() throws Exception {
        // Shown on error pages of the server itself, which would otherwise tell its name and version.
        System.setProperty("product.name", "Tillit");
        runtime = create().setHttpPort(Integer.parseInt(parameter("port")))
                .setRootDir(Path.of(parameter("runFolder")).toFile())
                .setLogPropertiesFile(Path.of(parameter("logging")).toFile())
                .setPrintLogo(false)
                .setNoCluster(true)
                .setPreBootHandler(this::configure)
                .bootStrap();
        return true;
    }

    /**
     * What {@code PayaraMicro.getInstance()} does with unpacked jars, except that its class loader would hang under the
     * launcher's, and the war with it. Jars inside the jar need an URL handler on the launcher's class path, and are
     * slower.
     */
    private PayaraMicroBoot create() throws Exception {
        Path unpacked = Path.of(parameter("unpacked"));
        System.setProperty("fish.payara.micro.UnpackDir", unpacked.toString());
        ClassLoader loader = new OpenURLClassLoader(
                jars(unpacked.resolve("runtime")), getClass().getClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        return (PayaraMicroBoot) loader.loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
    }

    private static URL[] jars(Path folder) throws IOException {
        List<URL> urls = new ArrayList<>();
        // The folder itself too: the server looks for its resource adapters (*.rar) there.
        urls.add(folder.toUri().toURL());
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                urls.add(jar.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    private void configure(AdminCommandRunner commands) {
        for (String setting : List.of(
                LISTENER + "address=" + parameter("address"),
                PROTOCOL + "server-header=false",
                PROTOCOL + "xpowered-by=false",
                PROTOCOL + "compression=on",
                PROTOCOL + "compression-min-size-bytes=1024",
                PROTOCOL + "compressable-mime-type=text/html,text/css,text/csv,text/javascript,application/javascript,"
                        + "application/json,image/svg+xml",
                CONFIG + "hazelcast-config-specific-configuration.enabled=false",
                CONFIG + "availability-service.availability-enabled=false",
                CONFIG + "ejb-container.ejb-timer-service.ejb-timer-service=Dummy",
                CONFIG + "phone-home-runtime-configuration.enabled=false",
                CONFIG + "microprofile-metrics-configuration.enabled=false",
                // Without a virtual server its page is not even refused, but absent.
                CONFIG + "microprofile-metrics-configuration.virtual-servers=none")) {
            run(commands, "set", setting);
        }
        run(commands, "set-microprofile-healthcheck-configuration", "--enabled=false");
        run(commands, "set-openapi-configuration", "--enabled=false", "--virtualServers=none");
    }

    /** By reflection, for the type of the result is inside the server's nested jars, out of the compiler's sight. */
    private static void run(AdminCommandRunner commands, String command, String... arguments) {
        try {
            Method run = AdminCommandRunner.class.getMethod("run", String.class, String[].class);
            Object result = run.invoke(commands, command, arguments);
            Object status = run.getReturnType().getMethod("getExitStatus").invoke(result);
            if (!"SUCCESS".equals(String.valueOf(status))) {
                throw new IllegalStateException(command + " " + Arrays.toString(arguments) + ": " + status);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean test(Path war) {
        PayaraMicroRuntime server = Objects.requireNonNull(runtime);
        // deploy says true even when the application could not be loaded.
        return server.deploy(APPLICATION, "/", war.toFile())
                && server.getDeployedApplicationNames().contains(APPLICATION);
    }

    @Override
    public void close() throws BootstrapException {
        if (runtime != null) {
            runtime.shutdown();
        }
    }

    private String parameter(String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }
}
