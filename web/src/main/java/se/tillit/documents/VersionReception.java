package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.tillit.files.FileName;
import se.tillit.files.FileReception;
import se.tillit.files.FileRefusedException;

/** Takes in a new version: may it be, take its file, and only then change the document. */
@ApplicationScoped
public class VersionReception {

    private DocumentVersionService versions;
    private FileReception files;
    private UploadService uploads;
    private UploadReception reception;

    protected VersionReception() {}

    @Inject
    public VersionReception(
            DocumentVersionService versions, FileReception files, UploadService uploads, UploadReception reception) {
        this.versions = versions;
        this.files = files;
        this.uploads = uploads;
        this.reception = reception;
    }

    /**
     * Takes in one version. For those who may make versions of the document.
     *
     * @param submittedName as the browser sent it
     * @return what became of it; a refused file leaves nothing behind
     * @throws SecrecyException when it is under secrecy; @throws SecrecyUnansweredException when nobody has said
     */
    public VersionOutcome receive(VersionSubmission submission, String submittedName, FileReception.Content content) {
        versions.requireMayReceive(submission);
        try {
            return versions.renew(submission, files.take(FileName.clean(submittedName), content));
        } catch (FileRefusedException e) {
            return VersionOutcome.refused(e);
        }
    }

    /**
     * Takes in a version that has come piece by piece. For those who may make versions of the document, and have sent it.
     * Asked again for the same upload, nothing more happens: the answer to the first time may have been lost.
     *
     * @throws se.tillit.shared.NotFoundException when the upload is none of the reader's to this document
     */
    public VersionOutcome receive(VersionSubmission submission, String token) {
        versions.requireMayReceive(submission);
        Upload upload = uploads.getOwn(UploadTarget.version(submission.slug(), submission.documentId()), token);
        try {
            VersionOutcome outcome = versions.renew(submission, reception.take(upload));
            uploads.finish(token);
            return outcome;
        } catch (SameContentException e) {
            reception.discard(token);
            return VersionOutcome.refused(e);
        } catch (FileRefusedException e) {
            return VersionOutcome.refused(e);
        }
    }
}
