package se.tillit.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings of documents: {@code tillit.data.dir}, {@code tillit.documents.*}. */
@ApplicationScoped
public class FileSettings {

    private static final long MEBIBYTE = 1024L * 1024L;

    private String dataFolder;
    private long maxFileMebibytes;

    protected FileSettings() {}

    @Inject
    public FileSettings(
            @ConfigProperty(name = "tillit.data.dir") String dataFolder,
            @ConfigProperty(name = "tillit.documents.max-file-mib") long maxFileMebibytes) {
        this.dataFolder = dataFolder;
        this.maxFileMebibytes = maxFileMebibytes;
    }

    /** The folder of the store: {@code <data>/files}. */
    Path filesFolder() {
        return Path.of(dataFolder).toAbsolutePath().resolve("files");
    }

    /** Largest file, in MiB, as the reader is told. */
    public long maxFileMebibytes() {
        return maxFileMebibytes;
    }

    /** Largest file, in bytes. */
    public long maxFileBytes() {
        return maxFileMebibytes * MEBIBYTE;
    }
}
