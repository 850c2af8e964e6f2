package se.tillit.running;

import java.io.ByteArrayOutputStream;
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
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with cookies and no script: reads pages and sends forms over plain HTTP. */
public final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]* type=\"hidden\"[^>]*>");

    private final URI baseUrl;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Visitor(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Reads a page; redirects are answers of their own. */
    public HttpResponse<String> get(String path) {
        return get(path, Map.of());
    }

    /** Reads a page with headers of one's own. */
    public HttpResponse<String> get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(baseUrl.resolve(path));
        headers.forEach(request::header);
        return send(request.build());
    }

    /** Fills in the sign-in form; the answer to it is a redirect when name and password are right. */
    public HttpResponse<String> signIn(String username, String password) {
        Form form = form("/logga-in", "signInForm");
        return form.with("signInForm:username", username)
                .with("signInForm:password", password)
                .with("next", "/")
                .press("signIn");
    }

    /** Signs in with a demo account; nothing but a redirect will do. */
    public static Visitor signedIn(URI baseUrl, String username) {
        Visitor visitor = new Visitor(baseUrl);
        int status = visitor.signIn(username, "demo").statusCode();
        if (status < 301 || status > 303) {
            throw new AssertionError(username + " cannot sign in: " + status);
        }
        return visitor;
    }

    /** A form of a page with the values that the page gave it. @throws AssertionError when the page has no such form */
    public Form form(String path, String id) {
        Matcher form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(get(path).body());
        if (!form.find()) {
            throw new AssertionError(path + " has no form " + id);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(form.group());
        while (hidden.find()) {
            fields.put(attribute(hidden.group(), "name"), attribute(hidden.group(), "value"));
        }
        return new Form(this, path, id, fields);
    }

    private static String attribute(String element, String name) {
        Matcher value = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(element);
        return value.find() ? value.group(1) : "";
    }

    /** Sends fields as a browser on the portal's own page would. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, Map.of("Origin", baseUrl.getScheme() + "://" + baseUrl.getAuthority()));
    }

    /** Sends fields with these headers only. */
    public HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(baseUrl.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(fields)));
        headers.forEach(request::header);
        return send(request.build());
    }

    /** Sends fields as a browser on the portal's own page would, when the form takes files too. */
    public HttpResponse<String> postMultipart(String path, Map<String, String> fields, Map<String, String> headers) {
        String boundary = "gransen";
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--" + boundary + "--\r\n");
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "multipart/form-data; boundary=" + boundary);
        return exchange("POST", path, all, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Any request of the portal's own pages. */
    public HttpResponse<String> exchange(String method, String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(baseUrl.resolve(path))
                .header("Origin", baseUrl.getScheme() + "://" + baseUrl.getAuthority())
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request.build());
    }

    /** The cookie of the session, for requests over a bare socket. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "tillit_session".equals(cookie.getName()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> postFile(
            String path, Map<String, String> fields, String field, String fileName, byte[] content) {
        String boundary = "grans" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                body.writeBytes(part(boundary, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8))));
        body.writeBytes(part(boundary, "name=\"" + field + "\"; filename=\"" + fileName + "\"", content));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return exchange(
                "POST", path, Map.of("Content-Type", "multipart/form-data; boundary=" + boundary), body.toByteArray());
    }

    private static byte[] part(String boundary, String disposition, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    /** A form as it stands on a page; sent by the visitor who read it, or by another. */
    public record Form(Visitor reader, String path, String id, Map<String, String> fields) {

        public Form with(String name, String value) {
            Map<String, String> changed = new LinkedHashMap<>(fields);
            changed.put(name, value);
            return new Form(reader, path, id, changed);
        }

        /** Presses a button of the form. */
        public HttpResponse<String> press(String button) {
            return pressedBy(reader, button);
        }

        /** Presses a button of the form with a file chosen. */
        public HttpResponse<String> pressWithFile(String button, String field, String fileName, byte[] content) {
            return reader.postFile(path, with(id + ":" + button, "x").fields(), field, fileName, content);
        }

        /** The same, sent within somebody else's session. */
        public HttpResponse<String> pressedBy(Visitor sender, String button) {
            return sender.post(path, with(id + ":" + button, "x").fields());
        }
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
