package se.tillit.documents;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.files.FileName;
import se.tillit.shared.Language;
import se.tillit.shared.Texts;

/**
 * Names of a zip file's entries: no step out of the folder that it is unpacked in, nothing that Windows cannot keep, and no
 * two that are one where capitals make no difference.
 */
final class ZipNames {

    /** What all file systems take; a letter can be four bytes. */
    private static final int LONGEST_BYTES = 200;

    private static final Pattern UNSAFE = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");
    private static final Pattern END = Pattern.compile("[. ]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Set<String> given = new HashSet<>();

    /** The list of missing files has its own name, in whatever language. */
    ZipNames() {
        for (Language language : Language.values()) {
            given.add(Texts.get(language.locale(), "documents.zip.missing").toLowerCase(Locale.ROOT));
        }
    }

    /** The name of a file in these folders, which no entry before had. */
    String of(List<Folder> way, String fileName) {
        String folders =
                way.stream().map(folder -> safe(folder.getName(), "") + "/").collect(Collectors.joining());
        String extension = FileName.extension(fileName);
        String ending = extension.isEmpty() ? "" : "." + extension;
        String stem = extension.isEmpty() ? fileName : FileName.withoutExtension(fileName);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> folders + safe(stem, number == 1 ? ending : " (" + number + ")" + ending))
                .filter(name -> given.add(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    static String safe(String name, String ending) {
        String kept = UNSAFE.matcher(FileName.harmless(name)).replaceAll("_");
        String fitting =
                END.matcher(fitting(kept, LONGEST_BYTES - bytes(ending))).replaceAll("");
        String whole =
                (fitting.isEmpty() ? "_" : fitting) + UNSAFE.matcher(ending).replaceAll("_");
        return DEVICE.matcher(whole).matches() ? "_" + whole : whole;
    }

    private static String fitting(String text, int most) {
        String fitting = text;
        while (bytes(fitting) > most) {
            fitting = FileName.first(fitting, fitting.codePointCount(0, fitting.length()) - 1);
        }
        return fitting;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
