package se.tillit.shared.view;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps one content security policy. PrimeFaces adds a header of its own with the nonce of its scripts; two headers would
 * both hold, so its nonce is taken into ours.
 */
class ContentPolicyResponse extends HttpServletResponseWrapper {

    static final String HEADER = "Content-Security-Policy";

    private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=_-]+'");

    ContentPolicyResponse(HttpServletResponse response) {
        super(response);
    }

    static String policy(String nonce) {
        return "default-src 'self'; script-src 'self'" + (nonce.isEmpty() ? "" : " " + nonce)
                + "; style-src 'self'; img-src 'self'; font-src 'self'; object-src 'none'; base-uri 'self';"
                + " form-action 'self'; frame-ancestors 'none'";
    }

    @Override
    public void addHeader(String name, String value) {
        if (!HEADER.equalsIgnoreCase(name)) {
            super.addHeader(name, value);
            return;
        }
        Matcher nonce = NONCE.matcher(value);
        if (nonce.find()) {
            super.setHeader(HEADER, policy(nonce.group()));
        }
    }
}
