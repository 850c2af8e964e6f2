package se.tillit.running;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with cookies and no script: reads pages and sends forms over plain HTTP. */
public final class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final URI baseUrl;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Visitor(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Reads a page; redirects are answers of their own. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(baseUrl.resolve(path)).build());
    }

    /** Fills in the sign-in form; the answer to it is a redirect when name and password are right. */
    public HttpResponse<String> signIn(String username, String password) {
        Matcher viewState = VIEW_STATE.matcher(get("/logga-in").body());
        if (!viewState.find()) {
            throw new AssertionError("The sign-in page has no form");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("signInForm", "signInForm");
        fields.put("signInForm:username", username);
        fields.put("signInForm:password", password);
        fields.put("signInForm:signIn", "x");
        fields.put("next", "/");
        fields.put("jakarta.faces.ViewState", viewState.group(1));
        String origin = baseUrl.getScheme() + "://" + baseUrl.getAuthority();
        return send(HttpRequest.newBuilder(baseUrl.resolve("/logga-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields)))
                .build());
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("No answer from " + request.uri(), e);
        }
    }
}
