package se.tillit.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The encoding of a text file: UTF-8 when it can be that, otherwise UTF-16 by its mark, otherwise Windows-1252. */
final class TextEncoding {

    private static final List<Charset> CANDIDATES =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"));
    private static final int CHUNK = 8192;

    private TextEncoding() {}

    /**
     * The name of the encoding.
     *
     * @throws FileContentMismatchException when it is no text in any of them
     */
    static String of(Path content, String extension) throws IOException {
        boolean marked = isMarkedUtf16(content);
        for (Charset candidate : CANDIDATES) {
            if (marked == candidate.equals(StandardCharsets.UTF_16) && isText(content, candidate)) {
                return candidate.name();
            }
        }
        throw new FileContentMismatchException(extension);
    }

    private static boolean isMarkedUtf16(Path content) throws IOException {
        try (var in = Files.newInputStream(content)) {
            int mark = in.read() << 8 | in.read();
            return mark == 0xFEFF || mark == 0xFFFE;
        }
    }

    private static boolean isText(Path content, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] chunk = new char[CHUNK];
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(content), decoder))) {
            for (int read = reader.read(chunk); read >= 0; read = reader.read(chunk)) {
                for (int at = 0; at < read; at++) {
                    if (isBinary(chunk[at])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isBinary(char letter) {
        return letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f' && letter != 0x1a;
    }
}
