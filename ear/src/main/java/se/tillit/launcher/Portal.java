package se.tillit.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * The portal: Payara Micro with the war at the root.
 *
 * <p>The server is loaded by a class loader of its own beside the launcher's. The war therefore sees the server and its
 * own libraries only, never the launcher's copies of the same.
 */
final class Portal implements AutoCloseable {

    private static final String SERVER = "se.tillit.launcher.payara.PayaraServer";
    private static final Duration FIRST_PAGE_LIMIT = Duration.ofMinutes(2);

    private final Object server;
    private final URI url;

    private Portal(Object server, URI url) {
        this.server = server;
        this.url = url;
    }

    /** Starts the server without the war; meanwhile the database can start. */
    static Portal boot(LauncherSettings settings, ProgramFolder program, Path runFolder, Path loggingConfiguration) {
        Map<String, String> parameters = Map.of(
                "address", settings.httpAddress().getHostAddress(),
                "port", Integer.toString(settings.httpPort()),
                "runFolder", runFolder.toString(),
                "logging", loggingConfiguration.toString(),
                "unpacked", program.payara().toString());
        ClassLoader loader = new URLClassLoader(
                "payara",
                new URL[] {url(program.launcherJar()), url(program.payaraMicro())},
                ClassLoader.getPlatformClassLoader());
        try {
            Object server = loader.loadClass(SERVER).getConstructor(Map.class).newInstance(parameters);
            ((Callable<?>) server).call();
            return new Portal(server, settings.localUrl());
        } catch (Exception e) {
            throw new Failure("Portalens server startade inte; orsaken står i loggen.", e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * Deploys the war and waits for the first page.
     *
     * @throws Failure when the portal does not come up
     */
    @SuppressWarnings("unchecked")
    void deploy(Path war) {
        if (!((Predicate<Path>) server).test(war) || !serves(FIRST_PAGE_LIMIT)) {
            throw new Failure("Portalen startade inte; orsaken står i loggen.");
        }
    }

    /** Whether the start page is answered without an error. */
    boolean serves(Duration limit) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(limit)
                .header("User-Agent", "Tillit-health")
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    < 400;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        try {
            ((AutoCloseable) server).close();
        } catch (Exception e) {
            throw new IllegalStateException("The portal's server did not stop in good order", e);
        }
    }
}
