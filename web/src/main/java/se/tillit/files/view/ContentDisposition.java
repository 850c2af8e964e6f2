package se.tillit.files.view;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The header that makes a browser save a file under its name (RFC 6266), whatever the name holds. */
public final class ContentDisposition {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    /** {@code attachment} with the name in UTF-8, and in plain letters for old programs. */
    public static String attachment(String fileName) {
        return "attachment; filename=\"" + plain(fileName) + "\"; filename*=UTF-8''" + encoded(fileName);
    }

    private static String plain(String fileName) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(fileName, Normalizer.Form.NFD).codePoints().forEach(letter -> {
            if (letter >= ' ' && letter < 0x7f && letter != '"' && letter != '\\' && letter != '%') {
                plain.append((char) letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append('_');
            }
        });
        return plain.toString();
    }

    /** RFC 8187: letters, digits and a few signs as they are, every other byte as %XX. */
    private static String encoded(String fileName) {
        StringBuilder encoded = new StringBuilder();
        for (byte part : fileName.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) Byte.toUnsignedInt(part);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0)) {
                encoded.append(letter);
            } else {
                encoded.append(String.format("%%%02X", (int) letter));
            }
        }
        return encoded.toString();
    }
}
