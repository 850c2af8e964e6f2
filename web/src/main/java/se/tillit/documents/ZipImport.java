package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tillit.files.DiskFullException;
import se.tillit.files.FileArchive;
import se.tillit.files.FileReception;
import se.tillit.files.FileRefusedException;
import se.tillit.files.FileSettings;
import se.tillit.files.PartFiles;
import se.tillit.files.StoredFile;
import se.tillit.shared.BusinessException;

/**
 * Makes documents of the files in a zip file that came as an {@link Upload}. First a dry run, which changes nothing; when its
 * person confirms it, the files go into the store one by one. The zip file itself is never a document: it is gone afterwards,
 * and a day after it came in any case. For those who may publish in the network, each with zip files of their own.
 */
@ApplicationScoped
public class ZipImport {

    private DocumentService documents;
    private UploadService uploads;
    private FolderService folders;
    private FileReception files;
    private PartFiles parts;
    private FileSettings settings;

    protected ZipImport() {}

    @Inject
    public ZipImport(
            DocumentService documents,
            UploadService uploads,
            FolderService folders,
            FileReception files,
            PartFiles parts,
            FileSettings settings) {
        this.documents = documents;
        this.uploads = uploads;
        this.folders = folders;
        this.files = files;
        this.parts = parts;
        this.settings = settings;
    }

    /**
     * The zip file, if it waits for its person.
     *
     * @throws se.tillit.shared.NotFoundException when it is none of the reader's to this network
     */
    public Upload find(String slug, String token) {
        documents.requireMayPublish(slug);
        return uploads.getOwn(UploadTarget.archive(slug), token);
    }

    /** What it would become, or why nothing can become of it as it is. Fails as {@link #find} does. */
    public ImportPlan plan(String slug, String token) {
        Upload upload = find(slug, token);
        try (FileArchive archive = open(upload)) {
            return ImportPlan.of(archive.entries(), settings);
        } catch (FileRefusedException e) {
            return ImportPlan.refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileArchive open(Upload upload) {
        if (!upload.isWhole()) {
            throw new UploadNotWholeException();
        }
        return FileArchive.open(parts.whole(upload.getToken()));
    }

    /**
     * Makes documents of what the dry run did not refuse. Asked again, nothing becomes two documents. Fails as {@link #find}
     * does.
     *
     * @param submission for whom they all are, below which folder; its key the same when asked again
     * @return what became of each file, the refusals of the dry run among them; nothing when it was done before
     * @throws SecrecyException when it is under secrecy; @throws SecrecyUnansweredException when nobody has said
     * @throws UploadNotWholeException when not all has come
     * @throws FileRefusedException when it cannot be read or holds too much, or the store has no more room
     */
    public List<ImportLine> run(Submission submission, String token) {
        Upload upload = find(submission.slug(), token);
        documents.requireMayReceive(submission);
        if (upload.isFinished()) {
            return List.of();
        }
        List<ImportLine> outcomes = new ArrayList<>();
        try (FileArchive archive = open(upload)) {
            for (ImportLine line : ImportPlan.of(archive.entries(), settings).lines()) {
                outcomes.add(line.isRefused() ? line : take(archive, line, submission));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        uploads.finish(token);
        parts.remove(token);
        return outcomes;
    }

    private ImportLine take(FileArchive archive, ImportLine line, Submission submission) {
        try {
            StoredFile file = files.take(line.fileName(), () -> archive.content(line.entry()));
            Optional<Long> folder = folders.ensure(
                    submission.slug(), submission.folder(), line.entry().way());
            documents.publish(submission.in(folder).keyed(line.entry().path()), file);
            return line;
        } catch (DiskFullException e) {
            // The rest would find no room either; the zip file stays, for when there is.
            throw e;
        } catch (BusinessException e) {
            return new ImportLine(line.entry(), Optional.of(e));
        }
    }
}
