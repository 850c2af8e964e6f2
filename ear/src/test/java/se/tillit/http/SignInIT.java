package se.tillit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tillit.running.Rows;
import se.tillit.running.RunningPortal;
import se.tillit.running.Visitor;

/** Who gets in, where to, and when not. */
class SignInIT {

    private static URI portal;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get().baseUrl();
    }

    @AfterEach
    void forgetFailures() {
        Rows.change("delete from sign_in_throttle");
    }

    @Test
    void theSessionIsGuardedAndEndsAtSignOut() {
        Visitor reader = new Visitor(portal);
        String cookie = reader.signIn("ledamot", "demo")
                .headers()
                .firstValue("set-cookie")
                .orElseThrow();
        assertThat(cookie)
                .startsWith("tillit_session=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
        String session = cookie.substring(0, cookie.indexOf(';'));
        assertThat(reader.get("/").body()).contains("Logga ut");

        assertThat(reader.post("/logga-ut", Map.of()).statusCode()).isEqualTo(302);

        assertThat(reader.get("/").body()).doesNotContain("Logga ut");
        assertThat(new Visitor(portal).get("/", Map.of("Cookie", session)).body())
                .doesNotContain("Logga ut");
    }

    @Test
    void aSessionIdThatWasPlantedIsNotTheOneAfter() {
        String planted = "tillit_session=planted0000000000000000000000";
        Map<String, String> fields = new Visitor(portal)
                .form("/logga-in", "signInForm")
                .with("signInForm:username", "ledamot")
                .with("signInForm:password", "demo")
                .with("signInForm:signIn", "x")
                .fields();

        HttpResponse<String> answer = new Visitor(portal)
                .post("/logga-in", fields, Map.of("Sec-Fetch-Site", "same-origin", "Cookie", planted));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(session(answer)).startsWith("tillit_session=").isNotEqualTo(planted);
        assertThat(new Visitor(portal)
                        .get("/", Map.of("Cookie", session(answer)))
                        .body())
                .contains("Logga ut");
        assertThat(new Visitor(portal).get("/", Map.of("Cookie", planted)).body())
                .doesNotContain("Logga ut");
    }

    private static String session(HttpResponse<String> answer) {
        String cookie = answer.headers().firstValue("set-cookie").orElse("");
        return cookie.replaceFirst(";.*", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/%0d%0aSet-Cookie:x=1",
                "evil"
            })
    void theWayOnLeadsNowhereElse(String next) {
        HttpResponse<String> answer = new Visitor(portal)
                .form("/logga-in", "signInForm")
                .with("signInForm:username", "ledamot")
                .with("signInForm:password", "demo")
                .with("next", next)
                .press("signIn");

        URI location = portal.resolve(answer.headers().firstValue("location").orElseThrow());
        assertThat(location.getAuthority()).isEqualTo(portal.getAuthority());
        assertThat(answer.headers().firstValue("x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "🦆åäö", "x'; drop table account; --"})
    void oddNamesAndPasswordsAreJustWrong(String text) {
        HttpResponse<String> answer = new Visitor(portal).signIn("ingen" + text, text.repeat(2_000) + "x");

        assertThat(answer.statusCode()).isIn(200, 400, 401);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void tooManyFailuresForOneAccountDoNotStopAnother() {
        Visitor guesser = new Visitor(portal);
        String body = "";
        List<String> spellings = List.of("registrator", "REGISTRATOR", "régistrator", "registrator ");
        for (int attempt = 0; attempt < 12; attempt++) {
            body = guesser.signIn(spellings.get(attempt % spellings.size()), "fel")
                    .body();
        }
        HttpResponse<String> right = guesser.signIn("registrator", "demo");

        assertThat(body).contains("För många försök");
        assertThat(right.statusCode()).isNotEqualTo(302);
        assertThat(new Visitor(portal).signIn("ledamot", "demo").statusCode()).isEqualTo(302);
    }

    @Test
    void tooManyFailuresFromOneAddressStopItWhateverNamesItTries() {
        Visitor guesser = new Visitor(portal);
        for (int attempt = 0; attempt < 50; attempt++) {
            guesser.signIn("gissning" + attempt, "fel");
        }

        assertThat(guesser.signIn("ledamot", "demo").body()).contains("För många försök");

        Rows.change("update sign_in_throttle set window_ends_at = utc_timestamp() - interval 1 second");
        assertThat(guesser.signIn("ledamot", "demo").statusCode()).isEqualTo(302);
    }

    @Test
    void whoseAccountIsClosedIsAskedToSignInAndNotSentInCircles() {
        Visitor reader = Visitor.signedIn(portal, "registrator");
        Rows.change("update account set active = false where username = 'registrator'");
        try {
            assertThat(reader.get("/rapporter").headers().firstValue("location"))
                    .hasValue("/logga-in?next=%2Frapporter");
            assertThat(reader.get("/logga-in?next=%2Frapporter").statusCode()).isEqualTo(200);
        } finally {
            Rows.change("update account set active = true where username = 'registrator'");
        }
    }
}
