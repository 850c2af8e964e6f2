package se.tillit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ManagementServerTest {

    private final AtomicBoolean up = new AtomicBoolean(true);

    @Test
    void healthIsWhatTheChecksSay() throws Exception {
        try (ManagementServer server = start()) {
            assertThat(get(server, "/health").statusCode()).isEqualTo(200);
            assertThat(get(server, "/health").body())
                    .isEqualTo("{\"status\":\"UP\",\"checks\":{\"database\":\"UP\"}}\n");

            up.set(false);

            assertThat(get(server, "/health").statusCode()).isEqualTo(503);
            assertThat(get(server, "/health").body())
                    .isEqualTo("{\"status\":\"DOWN\",\"checks\":{\"database\":\"DOWN\"}}\n");
        }
    }

    @Test
    void metricsArePrometheusText() throws Exception {
        try (ManagementServer server = start()) {
            assertThat(get(server, "/metrics").body())
                    .contains("tillit_up{part=\"database\"} 1\n", "tillit_heap_used_bytes ");
        }
    }

    @Test
    void nothingElseIsThere() throws Exception {
        try (ManagementServer server = start()) {
            assertThat(get(server, "/").statusCode()).isEqualTo(404);
            assertThat(get(server, "/health/x").statusCode()).isEqualTo(404);
        }
    }

    private ManagementServer start() {
        return ManagementServer.start(0, Map.of("database", up::get));
    }

    private static HttpResponse<String> get(ManagementServer server, String path)
            throws IOException, InterruptedException {
        URI url = URI.create("http://127.0.0.1:" + server.port() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
    }
}
