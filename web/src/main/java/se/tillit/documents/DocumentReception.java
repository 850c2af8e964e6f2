package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Takes in a file: may it be, stream it to disk, look at it, keep it, and only then publish its row. No transaction is open
 * while bytes move. A file that is refused leaves nothing behind.
 */
@ApplicationScoped
public class DocumentReception {

    private DocumentService documents;
    private FileStore store;

    protected DocumentReception() {}

    @Inject
    public DocumentReception(DocumentService documents, FileStore store) {
        this.documents = documents;
        this.store = store;
    }

    /** The bytes of an upload, wherever the container has put them. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /**
     * Shares one file with a network. For those who may publish there.
     *
     * @param submittedName as the browser sent it
     * @return what became of it; a refusal is no failure of the others
     */
    public ReceivedFile receive(Submission submission, String submittedName, Content content) {
        documents.requireMayPublish(submission.slug());
        String fileName = FileName.clean(submittedName);
        try {
            documents.publish(submission, store(fileName, content));
            return new ReceivedFile(fileName, Optional.empty());
        } catch (FileRefusedException e) {
            return new ReceivedFile(fileName, Optional.of(e));
        }
    }

    private StoredFile store(String fileName, Content content) {
        try (InputStream in = content.open();
                IncomingFile file = store.receive(in)) {
            String mediaType = FileInspection.mediaType(file.content(), fileName);
            file.keep();
            return new StoredFile(fileName, mediaType, file.sizeBytes(), file.sha256());
        } catch (IOException e) {
            throw store.explained(e, 0);
        }
    }
}
