package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Optional;
import se.tillit.files.FileStore;
import se.tillit.files.StoredFile;

/** The text of a version, as far as the portal can tell it: text files, in the encoding that was found when they came. */
@ApplicationScoped
public class VersionTexts {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final String CHARSET = ";charset=";

    private FileStore store;

    protected VersionTexts() {}

    @Inject
    public VersionTexts(FileStore store) {
        this.store = store;
    }

    /** Empty for a file that has no text, or more of it than can be compared. */
    Optional<String> of(StoredFile file) {
        int at = file.mediaType().indexOf(CHARSET);
        if (!file.mediaType().startsWith("text/") || at < 0 || file.sizeBytes() > MOST_BYTES || !store.holds(file)) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(file.mediaType().substring(at + CHARSET.length()));
        try (InputStream in = Files.newInputStream(store.path(file.sha256()))) {
            return Optional.of(new String(in.readAllBytes(), charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
