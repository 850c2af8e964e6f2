package se.tillit.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Health and metrics, on 127.0.0.1 and a port of their own, so that no proxy can pass them on by mistake.
 *
 * <p>{@code GET /health} answers 200 when every part is up and 503 otherwise, with {@code {"status":…,"checks":{…}}};
 * {@code GET /metrics} is Prometheus text.
 */
final class ManagementServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Map<String, BooleanSupplier> checks;

    private ManagementServer(HttpServer server, Map<String, BooleanSupplier> checks) {
        this.server = server;
        this.checks = checks;
    }

    /**
     * @param port TCP port on 127.0.0.1, 0 for any
     * @param checks part by part, in the order shown; each says whether the part is up, within seconds
     */
    static ManagementServer start(int port, Map<String, BooleanSupplier> checks) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(LauncherSettings.LOOPBACK, port), 0);
            ManagementServer management = new ManagementServer(http, new LinkedHashMap<>(checks));
            http.createContext("/health", management::health);
            http.createContext("/metrics", management::metrics);
            http.setExecutor(management.threads);
            http.start();
            return management;
        } catch (IOException e) {
            throw new Failure("Port " + port + " går inte att använda (TILLIT_MANAGEMENT_PORT).", e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void health(HttpExchange exchange) throws IOException {
        Map<String, Boolean> results = results();
        boolean up = !results.containsValue(false);
        String parts = results.entrySet().stream()
                .map(part -> "\"" + part.getKey() + "\":\"" + word(part.getValue()) + "\"")
                .collect(Collectors.joining(","));
        String body = "{\"status\":\"" + word(up) + "\",\"checks\":{" + parts + "}}\n";
        answer(exchange, "/health", up ? 200 : 503, "application/json", body);
    }

    private void metrics(HttpExchange exchange) throws IOException {
        StringBuilder body = new StringBuilder();
        results().forEach((part, up) -> body.append("tillit_up{part=\"%s\"} %d\n".formatted(part, up ? 1 : 0)));
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        body.append("tillit_heap_used_bytes ").append(heap.getUsed()).append('\n');
        body.append("tillit_heap_max_bytes ").append(heap.getMax()).append('\n');
        body.append("tillit_threads ")
                .append(ManagementFactory.getThreadMXBean().getThreadCount())
                .append('\n');
        body.append("tillit_uptime_seconds ")
                .append(ManagementFactory.getRuntimeMXBean().getUptime() / 1000)
                .append('\n');
        answer(exchange, "/metrics", 200, "text/plain; version=0.0.4", body.toString());
    }

    private Map<String, Boolean> results() {
        Map<String, Boolean> results = new LinkedHashMap<>();
        checks.forEach((part, check) -> results.put(part, check.getAsBoolean()));
        return results;
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }

    private static void answer(HttpExchange exchange, String path, int status, String type, String body)
            throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(path)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
