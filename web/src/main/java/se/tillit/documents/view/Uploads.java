package se.tillit.documents.view;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.tillit.documents.DocumentSettings;

/** What counts as an upload, and how large it may be. */
final class Uploads {

    private static final String MULTIPART = "multipart/form-data";
    private static final String UNREAD = Uploads.class.getName() + ".unread";

    /** Without script all files come in one request. */
    private static final int MOST_FULL_FILES = 10;

    private static final long OTHER_FIELDS_BYTES = 1024 * 1024;

    private Uploads() {}

    static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MULTIPART);
    }

    /** The largest request with one file. */
    static long mostBytesOfOne(DocumentSettings settings) {
        return OTHER_FIELDS_BYTES + settings.maxFileBytes();
    }

    /** The largest request at all. */
    static long mostBytes(DocumentSettings settings) {
        return OTHER_FIELDS_BYTES + settings.maxFileBytes() * MOST_FULL_FILES;
    }

    /** Notes that the body was refused, so that nothing after this reads it. */
    static void leaveUnread(ServletRequest request) {
        request.setAttribute(UNREAD, Boolean.TRUE);
    }

    static boolean isLeftUnread(ServletRequest request) {
        return request.getAttribute(UNREAD) != null;
    }
}
