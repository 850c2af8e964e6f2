package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.tillit.files.FileName;
import se.tillit.files.FileReception;
import se.tillit.files.FileRefusedException;

/** Takes in a document: may it be, take its file, and only then publish its row. */
@ApplicationScoped
public class DocumentReception {

    private DocumentService documents;
    private FileReception files;

    protected DocumentReception() {}

    @Inject
    public DocumentReception(DocumentService documents, FileReception files) {
        this.documents = documents;
        this.files = files;
    }

    /**
     * Shares one file with a network. For those who may publish there.
     *
     * @param submittedName as the browser sent it
     * @return what became of it; a refusal is no failure of the others
     */
    public ReceivedFile receive(Submission submission, String submittedName, FileReception.Content content) {
        documents.requireMayPublish(submission.slug());
        String fileName = FileName.clean(submittedName);
        try {
            documents.publish(submission, files.take(fileName, content));
            return new ReceivedFile(fileName, Optional.empty());
        } catch (FileRefusedException e) {
            return new ReceivedFile(fileName, Optional.of(e));
        }
    }
}
