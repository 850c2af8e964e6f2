package se.tillit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.testing.Portal;
import se.tillit.testing.container.SharedPayaraMicro;

/** The database goes away and comes back under the portal (quality.md 2.3, F4). */
@RunAsClient
class DatabaseRestartIT extends Portal {

    private static final List<String> ADDRESSES = List.of("/", "/natverk", "/natverk/finns-inte", "/fil/1", "/moten/1");

    @ArquillianResource
    private URL portal;

    private final HttpClient http = HttpClient.newHttpClient();
    private boolean away;

    @BeforeEach
    void warmUp() throws Exception {
        assertThat(get("/natverk").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void bringItBack() {
        if (away) {
            SharedPayaraMicro.database().startAgain();
        }
    }

    @Test
    void everyAnswerSaysSoAndTheFirstOneAfterwardsIsRight() throws Exception {
        away = true;
        SharedPayaraMicro.database().stop();
        for (int round = 0; round < 3; round++) {
            for (String address : ADDRESSES) {
                refuses(get(address), address);
            }
        }
        assertThat(get("/kakor").statusCode()).isEqualTo(200);

        SharedPayaraMicro.database().startAgain();
        away = false;

        for (int round = 0; round < 30; round++) {
            assertThat(get("/natverk").statusCode()).isEqualTo(200);
        }
        assertThat(get("/fil/1").statusCode()).isEqualTo(302);
    }

    @Test
    void aFormThatMeetsItGivesBackWhatWasTyped() throws Exception {
        away = true;
        SharedPayaraMicro.database().stop();
        HttpRequest form = HttpRequest.newBuilder(address("/natverk"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString("askForm:bodyText=Hur+g%C3%B6r+ni%3F+%3Cb%3E"))
                .build();

        HttpResponse<String> answer = http.send(form, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Det här hade du skrivit", "Hur gör ni? &lt;b&gt;");
    }

    private static void refuses(HttpResponse<String> answer, String address) {
        assertThat(answer.statusCode()).as(address).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).as(address).isPresent();
        assertThat(answer.headers().firstValue("content-security-policy"))
                .as(address)
                .isPresent();
        assertThat(answer.body())
                .as(address)
                .contains("<html lang=\"sv\"", "Portalen är tillfälligt nere")
                .doesNotContain("Exception", "Payara", "SQL");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException, URISyntaxException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) throws URISyntaxException {
        return portal.toURI().resolve(path);
    }
}
