package se.tillit.shared.view;

import java.net.URI;
import java.net.URISyntaxException;

/** An address that leads back into the portal, taken from a parameter that anyone may have written (ASVS 3.7.2). */
public final class LocalAddress {

    private LocalAddress() {}

    /** The address when it is a plain path of this portal, otherwise {@code /}. */
    public static String orStart(String candidate) {
        return candidate != null && isLocal(candidate) ? candidate : "/";
    }

    private static boolean isLocal(String candidate) {
        if (!candidate.startsWith("/") || candidate.startsWith("//")) {
            return false;
        }
        try {
            URI address = new URI(candidate);
            return address.getScheme() == null && address.getRawAuthority() == null && isPlain(address);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Judged decoded: what some browser or proxy may decode must not become another host or another header either. */
    private static boolean isPlain(URI address) {
        String path = address.getPath();
        String query = address.getQuery() == null ? "" : address.getQuery();
        return !path.contains("//")
                && !path.contains("\\")
                && (path + query).chars().noneMatch(Character::isISOControl);
    }
}
