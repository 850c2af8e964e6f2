package se.tillit.shared.view;

import jakarta.servlet.http.HttpServletRequest;

/** The address as the reader sees it, which a forward would otherwise hide. */
public final class RequestAddress {

    private static final String ATTRIBUTE = RequestAddress.class.getName();

    private RequestAddress() {}

    /** Path inside the portal, decoded, without the query. */
    public static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    static void remember(HttpServletRequest request) {
        String query = request.getQueryString();
        request.setAttribute(ATTRIBUTE, query == null ? path(request) : path(request) + "?" + query);
    }

    /** Path and query as the reader sees them; {@code /} where no page was asked for. */
    public static String of(HttpServletRequest request) {
        Object address = request.getAttribute(ATTRIBUTE);
        return address == null ? "/" : (String) address;
    }

    /** Like {@link #of} without the query. */
    public static String pathOf(HttpServletRequest request) {
        String address = of(request);
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
