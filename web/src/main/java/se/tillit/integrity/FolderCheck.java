package se.tillit.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.files.BlobStore;
import se.tillit.files.BlobStore.Blob;
import se.tillit.files.FileReferences;
import se.tillit.files.FileReferences.FileReference;

/**
 * Checks one folder of the store: reads each file to its end, and compares what lies there with what features refer to.
 * First the store and then the references: a file that comes meanwhile is at most too young to be an orphan.
 */
final class FolderCheck {

    private static final Logger LOG = Logger.getLogger(FolderCheck.class.getName());
    /** Uploads and conflicts on their way rest for a day at most. */
    static final Duration YOUNG = Duration.ofDays(2);

    private static final int BUFFER_BYTES = 256 * 1024;

    private final BlobStore store;
    private final Iterable<FileReferences> features;
    private final Clock clock;
    private final Pace pace;
    private final byte[] buffer = new byte[BUFFER_BYTES];

    FolderCheck(BlobStore store, Iterable<FileReferences> features, Clock clock, Pace pace) {
        this.store = store;
        this.features = features;
        this.clock = clock;
        this.pace = pace;
    }

    /**
     * What is wrong there.
     *
     * @param prefix two hexadecimal digits
     * @throws IOException when the folder itself cannot be read
     * @throws Interrupted when the pace says that the check is to end
     */
    FolderReport check(String prefix) throws IOException, Interrupted {
        List<Blob> blobs = store.list(prefix);
        Map<String, List<FileReference>> expected = references(prefix);
        List<Finding> findings = new ArrayList<>();
        int files = 0;
        long bytes = 0;
        for (Blob blob : blobs) {
            List<FileReference> references = expected.remove(blob.sha256());
            if (references == null) {
                addOrphan(blob, findings);
            } else {
                files++;
                bytes += check(blob, references, findings);
            }
        }
        for (var rest : expected.entrySet()) {
            addMissing(rest.getKey(), rest.getValue(), findings);
        }
        return new FolderReport(findings, files, bytes);
    }

    private Map<String, List<FileReference>> references(String prefix) {
        Stream.Builder<FileReference> all = Stream.builder();
        features.forEach(feature -> feature.beginningWith(prefix).forEach(all));
        return all.build().collect(Collectors.groupingBy(FileReference::sha256, TreeMap::new, Collectors.toList()));
    }

    private void addOrphan(Blob blob, List<Finding> findings) {
        Instant young = clock.instant().minus(YOUNG);
        if (blob.keptAt().isBefore(young)) {
            findings.add(Finding.orphan(blob));
        }
    }

    private void addMissing(String sha256, List<FileReference> references, List<Finding> findings) throws IOException {
        if (store.find(sha256).isEmpty()) {
            findings.add(Finding.missing(sha256, references));
        }
    }

    /** @return how many bytes were read */
    private long check(Blob blob, List<FileReference> references, List<Finding> findings) throws Interrupted {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (InputStream content = store.open(blob.sha256())) {
            for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
                pace.after(read);
            }
        } catch (NoSuchFileException e) {
            findings.add(Finding.missing(blob.sha256(), references));
            return bytes;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file of the store cannot be read: " + blob.sha256(), e);
            findings.add(Finding.of(FindingKind.UNREADABLE, blob, references));
            return bytes;
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(blob.sha256())) {
            findings.add(Finding.of(FindingKind.DAMAGED, blob, references));
        } else if (references.stream().anyMatch(reference -> reference.sizeBytes() != blob.sizeBytes())) {
            findings.add(Finding.of(FindingKind.WRONG_SIZE, blob, references));
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
