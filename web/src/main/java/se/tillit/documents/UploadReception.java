package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.tillit.files.AnnouncedFile;
import se.tillit.files.DiskFullException;
import se.tillit.files.FileReception;
import se.tillit.files.FileRefusedException;
import se.tillit.files.PartFiles;
import se.tillit.files.StoredFile;
import se.tillit.files.UploadBusyException;

/**
 * Moves the bytes of files that come piece by piece. What counts is what {@link UploadService} has accounted for, after the
 * disk has it: a process that is killed loses no more than the piece that was on its way.
 */
@ApplicationScoped
public class UploadReception {

    /** A part file is written before its row is seen by others. */
    private static final Duration ORPHANED = Duration.ofHours(1);

    private UploadService uploads;
    private PartFiles parts;
    private FileReception files;
    private Clock clock;

    private final Set<String> beingTaken = ConcurrentHashMap.newKeySet();

    protected UploadReception() {}

    @Inject
    public UploadReception(UploadService uploads, PartFiles parts, FileReception files, Clock clock) {
        this.uploads = uploads;
        this.parts = parts;
        this.files = files;
        this.clock = clock;
    }

    /** Begins an upload. Fails as {@link UploadService#begin} does, and when there is no room for the whole of it. */
    public Upload begin(UploadTarget target, AnnouncedFile file) {
        Upload upload = uploads.begin(target, file);
        try {
            parts.create(upload.getToken(), upload.getSizeBytes());
            return upload;
        } catch (FileRefusedException e) {
            uploads.forget(upload.getToken());
            throw e;
        }
    }

    /** How far the reader's own upload has come, as far as the disk has it too. */
    public Upload find(String token) {
        Upload upload = uploads.getOwn(token);
        long there = parts.size(token);
        return upload.stored().isPresent() || there >= upload.getReceivedBytes()
                ? upload
                : uploads.recede(token, there);
    }

    /**
     * Takes in a piece of the reader's own upload.
     *
     * @return how far it has come
     * @throws UploadOffsetException when it has come elsewhere
     * @throws DiskFullException when there is no room; the upload is gone then
     */
    public long append(String token, long offset, InputStream content) {
        Upload upload = uploads.getOwnAt(token, offset);
        try {
            long received = parts.append(token, offset, upload.remainingBytes(), content);
            uploads.advance(token, offset, received);
            return received;
        } catch (FileRefusedException e) {
            uploads.forget(token);
            throw e;
        }
    }

    /**
     * The file of a whole upload, in the store. Asked again it is the same file.
     *
     * @throws UploadNotWholeException when not all has come
     * @throws UploadBusyException while another request does the same
     * @throws FileRefusedException when it cannot be shared; the upload is gone then
     */
    StoredFile take(Upload upload) {
        if (upload.stored().isPresent()) {
            return upload.stored().orElseThrow();
        }
        if (!upload.isWhole()) {
            throw new UploadNotWholeException();
        }
        String token = upload.getToken();
        if (!beingTaken.add(token)) {
            throw new UploadBusyException();
        }
        try {
            StoredFile file = files.take(upload.getFileName(), parts.whole(token));
            uploads.store(token, file);
            return file;
        } catch (FileRefusedException e) {
            uploads.forget(token);
            throw e;
        } finally {
            beingTaken.remove(token);
        }
    }

    /** Throws the reader's own upload away, whatever has come of it. */
    public void discard(String token) {
        uploads.forget(token);
        parts.remove(token);
    }

    /** Takes away what has expired, and what a killed process left. @return how many files */
    int sweep() {
        return parts.sweep(uploads.removeExpired(), clock.instant().minus(ORPHANED));
    }
}
