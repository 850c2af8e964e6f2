package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.tillit.files.FileName;
import se.tillit.files.FileReception;
import se.tillit.files.FileRefusedException;
import se.tillit.files.StoredFile;

/** Takes in a document: may it be, take its file, and only then publish its row. */
@ApplicationScoped
public class DocumentReception {

    private DocumentService documents;
    private FileReception files;
    private UploadService uploads;
    private UploadReception reception;
    private FolderService folders;

    protected DocumentReception() {}

    @Inject
    public DocumentReception(
            DocumentService documents,
            FileReception files,
            UploadService uploads,
            UploadReception reception,
            FolderService folders) {
        this.documents = documents;
        this.files = files;
        this.uploads = uploads;
        this.reception = reception;
        this.folders = folders;
    }

    /**
     * Shares one file with a network, or keeps it as a draft. For those who may publish there.
     *
     * @param submittedName as the browser sent it
     * @return what became of it; a refusal is no failure of the others
     * @throws SecrecyException when it is under secrecy; @throws SecrecyUnansweredException when nobody has said
     */
    public ReceivedFile receive(Submission submission, String submittedName, FileReception.Content content) {
        documents.requireMayReceive(submission);
        String fileName = FileName.clean(submittedName);
        try {
            documents.publish(submission, files.take(fileName, content));
            return new ReceivedFile(fileName, Optional.empty());
        } catch (FileRefusedException e) {
            return new ReceivedFile(fileName, Optional.of(e));
        }
    }

    /**
     * Shares a file that has come piece by piece. For those who may publish there, and have sent it. Asked again for the
     * same upload, nothing more happens: the answer to the first time may have been lost.
     *
     * @param way of folders below the submission's own, which are made as {@link FolderService#ensure} does
     * @throws se.tillit.shared.NotFoundException when the upload is none of the reader's to this network
     */
    public ReceivedFile receive(Submission submission, List<String> way, String token) {
        documents.requireMayReceive(submission);
        Upload upload = uploads.getOwn(UploadTarget.document(submission.slug()), token);
        try {
            if (!upload.isFinished()) {
                StoredFile file = reception.take(upload);
                documents.publish(submission.in(place(submission, way)), file);
                uploads.finish(token);
            }
            return new ReceivedFile(upload.getFileName(), Optional.empty());
        } catch (FileRefusedException e) {
            return new ReceivedFile(upload.getFileName(), Optional.of(e));
        }
    }

    /** Made only once the file is there: what is refused leaves no folder behind. */
    private Optional<Long> place(Submission submission, List<String> way) {
        return way.isEmpty() ? submission.folder() : folders.ensure(submission.slug(), submission.folder(), way);
    }
}
