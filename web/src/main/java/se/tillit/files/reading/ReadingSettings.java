package se.tillit.files.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tillit.reader.ReaderProcess;

/** Settings of the reader: {@code tillit.data.dir}, {@code tillit.documents.reader-heap-mib}, {@code …soffice}. */
@ApplicationScoped
public class ReadingSettings {

    private static final String INSIDE_THE_WAR = "/WEB-INF/";

    @Inject
    @ConfigProperty(name = "tillit.data.dir")
    private String dataFolder;

    @Inject
    @ConfigProperty(name = "tillit.documents.reader-heap-mib")
    private int heapMebibytes;

    @Inject
    @ConfigProperty(name = "tillit.documents.soffice")
    private Optional<String> soffice;

    /** What is made of files so that they can be looked at; all of it can be made anew. */
    Path previewsFolder() {
        return made(Path.of(dataFolder).toAbsolutePath().resolve("previews"));
    }

    /** What the reader and LibreOffice put aside while they work. */
    Path temporaryFolder() {
        return made(previewsFolder().resolve("tmp"));
    }

    int heapMebibytes() {
        return heapMebibytes;
    }

    /** LibreOffice: the one that is named, otherwise the one on the path; empty when there is none. */
    Optional<Path> soffice() {
        if (soffice.isPresent()) {
            return soffice.map(Path::of).filter(Files::isExecutable);
        }
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":", -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The reader and its parsers: in the unpacked war beside its classes; in a plain test on the path of the test. */
    static String classPath() {
        URL reader = ReaderProcess.class.getProtectionDomain().getCodeSource().getLocation();
        String place = reader.toString();
        int war = place.lastIndexOf(INSIDE_THE_WAR);
        if (war < 0) {
            return System.getProperty("java.class.path");
        }
        try {
            Path inside = Path.of(new URL(place.substring(0, war + INSIDE_THE_WAR.length())).toURI());
            Path jar = Path.of(reader.toURI());
            return jar + System.getProperty("path.separator") + inside.resolve("reader") + "/*";
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of tillit.data.dir cannot be written to: " + folder, e);
        }
    }
}
