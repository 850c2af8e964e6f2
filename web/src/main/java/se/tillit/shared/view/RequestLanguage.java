package se.tillit.shared.view;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import se.tillit.shared.Language;

/** The language of a request: the reader's choice in a cookie, otherwise Swedish. */
public final class RequestLanguage {

    /** Listed on /kakor. */
    static final String COOKIE = "tillit_language";

    private RequestLanguage() {}

    public static Language of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Language.SV;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .findFirst()
                .map(cookie -> Language.ofTag(cookie.getValue()))
                .orElse(Language.SV);
    }
}
