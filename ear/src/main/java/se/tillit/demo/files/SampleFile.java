package se.tillit.demo.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the demo data.
 *
 * @param kind what it is
 * @param content its bytes
 * @param sha256 the hexadecimal SHA-256 of its bytes, its name in the store
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to be written, never compared
public record SampleFile(MediaKind kind, byte[] content, String sha256) {

    /** A file with these bytes. */
    public static SampleFile of(MediaKind kind, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new SampleFile(kind, content, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
