package se.tillit.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code tillit.documents.max-form-mib}: how much a form takes at once, when no script sends it piece by piece. */
@ApplicationScoped
public class PlainUploadSettings {

    private static final long MEBIBYTE = 1024L * 1024L;

    private long maxMebibytes;

    protected PlainUploadSettings() {}

    @Inject
    public PlainUploadSettings(@ConfigProperty(name = "tillit.documents.max-form-mib") long maxMebibytes) {
        this.maxMebibytes = maxMebibytes;
    }

    /** All files of a form together, in MiB, as the reader is told. */
    public long maxMebibytes() {
        return maxMebibytes;
    }

    /** All files of a form together, in bytes. */
    public long maxBytes() {
        return maxMebibytes * MEBIBYTE;
    }
}
