package se.tillit.files.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Optional;
import se.tillit.files.FileStore;
import se.tillit.files.StoredFile;

/**
 * Hands out a file of the store: always to be saved, never run, as an attachment, with the type that its content had, in a
 * sandbox (quality.md 3.2.1). Streamed, whole or in part.
 */
public final class FileDownload {

    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private FileDownload() {}

    /** Answers with a file of that store. The caller has asked whether it is there and may be read. */
    public static void send(StoredFile file, FileStore store, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + file.sha256() + '"';
        describe(file, tag, response);
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<ByteRange> range = range(request, file.sizeBytes(), tag);
        if (range.isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + file.sizeBytes());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        sendRange(store, file, range.get(), response, !"HEAD".equals(request.getMethod()));
    }

    private static void describe(StoredFile file, String tag, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("Content-Disposition", ContentDisposition.attachment(file.fileName()));
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
    }

    private static boolean isKnown(String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(",", -1))
                        .map(known -> known.strip().replaceFirst("^W/", ""))
                        .anyMatch(known -> known.equals(tag) || "*".equals(known));
    }

    /** A part is worth something only when the rest, which the reader already has, is of the same file. */
    private static Optional<ByteRange> range(HttpServletRequest request, long size, String tag) {
        String condition = request.getHeader("If-Range");
        return condition == null || condition.equals(tag)
                ? ByteRange.of(request.getHeader("Range"), size)
                : Optional.of(ByteRange.whole(size));
    }

    private static void sendRange(
            FileStore store, StoredFile file, ByteRange range, HttpServletResponse response, boolean withContent)
            throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLengthLong(range.length());
        if (range.partial()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", range.contentRange(file.sizeBytes()));
        }
        if (!withContent) {
            return;
        }
        store.transfer(file, range.first(), range.length(), Channels.newChannel(response.getOutputStream()));
    }
}
