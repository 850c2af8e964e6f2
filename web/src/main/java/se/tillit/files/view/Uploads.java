package se.tillit.files.view;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.tillit.files.PlainUploadSettings;
import se.tillit.shared.view.RequestAddress;

/** What counts as an upload by a form, and how large it may be. */
final class Uploads {

    private static final String MULTIPART = "multipart/form-data";
    private static final String RECEIVED = Uploads.class.getName() + ".received";

    private static final long OTHER_FIELDS_BYTES = 1024 * 1024;
    private static final long SMALL_FILE_BYTES = 20 * 1024 * 1024;

    private Uploads() {}

    static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MULTIPART);
    }

    /** The largest form for the address of this one: only networks take documents, other pages one small file. */
    static long mostBytes(HttpServletRequest request, PlainUploadSettings settings) {
        return RequestAddress.pathOf(request).startsWith("/natverk/")
                ? mostBytes(settings)
                : OTHER_FIELDS_BYTES + SMALL_FILE_BYTES;
    }

    /** The largest form at all. */
    static long mostBytes(PlainUploadSettings settings) {
        return OTHER_FIELDS_BYTES + settings.maxBytes();
    }

    /** Notes that the body is taken in: only then are there parts to clear away, and asking would read it. */
    static void noteReceived(ServletRequest request) {
        request.setAttribute(RECEIVED, Boolean.TRUE);
    }

    static boolean isReceived(ServletRequest request) {
        return request.getAttribute(RECEIVED) != null;
    }
}
