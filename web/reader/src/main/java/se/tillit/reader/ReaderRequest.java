package se.tillit.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One file to read.
 *
 * @param mediaType as the portal found it in the content; for text with its {@code charset}
 * @param target where the picture goes, {@code .png} or {@code .jpg}; the file itself when none is asked for
 * @param page of the picture, counted from 1
 * @param width of the picture at most, in points; its height is at most twice as much
 * @param limit how long it may take
 */
public record ReaderRequest(
        ReaderTask task, String mediaType, Path file, Path target, int page, int width, Duration limit) {

    /** Asks for the text. */
    public static ReaderRequest text(Path file, String mediaType, Duration limit) {
        return new ReaderRequest(ReaderTask.TEXT, mediaType, file, file, 1, 1, limit);
    }

    /** Asks for a picture of one page. */
    public static ReaderRequest picture(Path file, String mediaType, Path target, int page, int width, Duration limit) {
        return new ReaderRequest(ReaderTask.PICTURE, mediaType, file, target, page, width, limit);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(task.name());
        out.writeUTF(mediaType);
        out.writeUTF(file.toString());
        out.writeUTF(target.toString());
        out.writeInt(page);
        out.writeInt(width);
        out.writeLong(limit.toMillis());
        out.flush();
    }

    static ReaderRequest read(DataInputStream in) throws IOException {
        return new ReaderRequest(
                ReaderTask.valueOf(in.readUTF()),
                in.readUTF(),
                Path.of(in.readUTF()),
                Path.of(in.readUTF()),
                in.readInt(),
                in.readInt(),
                Duration.ofMillis(in.readLong()));
    }
}
