package se.tillit.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.tillit.demo.files.MediaKind;
import se.tillit.demo.files.SampleFile;
import se.tillit.demo.files.SampleFiles;
import se.tillit.demo.files.SampleText;

/** The files that the demo documents share, and the folder where the portal looks for them by their SHA-256. */
final class FileStore {

    private static final Map<MediaKind, Integer> COUNTS =
            Map.of(MediaKind.PDF, 34, MediaKind.DOCX, 14, MediaKind.ODT, 12, MediaKind.PPTX, 12, MediaKind.PNG, 8);

    private FileStore() {}

    /** The files, made anew; the same every time. */
    static Map<MediaKind, List<SampleFile>> make(DemoTexts texts, Dice dice) {
        Map<MediaKind, List<SampleFile>> files = new EnumMap<>(MediaKind.class);
        for (MediaKind kind : MediaKind.values()) {
            List<SampleFile> ofKind = new ArrayList<>();
            for (int i = 0; i < Objects.requireNonNull(COUNTS.get(kind)); i++) {
                ofKind.add(SampleFiles.make(kind, text(texts, dice)));
            }
            files.put(kind, ofKind);
        }
        return files;
    }

    private static SampleText text(DemoTexts texts, Dice dice) {
        NetworkText network = dice.pick(texts.networks);
        String subject = dice.pick(network.subjects());
        List<String> paragraphs = new ArrayList<>(texts.lines("paragraphs"));
        while (paragraphs.size() > 4) {
            paragraphs.remove(dice.between(0, paragraphs.size() - 1));
        }
        return new SampleText("Underlag om " + subject + " – " + network.name(), paragraphs);
    }

    /** Where the portal keeps a file. */
    static Path path(Path dataDir, String sha256) {
        return dataDir.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    static void store(Path dataDir, SampleFile file) throws IOException {
        Path target = path(dataDir, file.sha256());
        if (Files.exists(target)) {
            return;
        }
        Path temporary = dataDir.resolve("files").resolve("tmp").resolve(file.sha256() + ".part");
        Files.createDirectories(temporary.getParent());
        Files.createDirectories(target.getParent());
        Files.write(temporary, file.content());
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
