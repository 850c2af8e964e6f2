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

    protected VersionReception() {}

    @Inject
    public VersionReception(DocumentVersionService versions, FileReception files) {
        this.versions = versions;
        this.files = files;
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
}
