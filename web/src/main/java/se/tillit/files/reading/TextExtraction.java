package se.tillit.files.reading;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tillit.files.FileCondition;
import se.tillit.files.FileStore;
import se.tillit.files.StoredFile;
import se.tillit.shared.Service;

/**
 * What files hold, as far as they have been read. It asks nobody: whoever calls has asked whether the reader may read the
 * file. Every content that becomes a document's version is read in the background, most often within seconds.
 */
@Service
public class TextExtraction {

    private FileTextRepository texts;
    private FileStore store;

    protected TextExtraction() {}

    @Inject
    public TextExtraction(FileTextRepository texts, FileStore store) {
        this.texts = texts;
        this.store = store;
    }

    /** What is known of the file; {@link TextStatus#WAITING} when it has not been read yet. */
    public FileFacts facts(StoredFile file) {
        return texts.findFacts(file.sha256()).orElseGet(() -> FileFacts.unread(file.mediaType()));
    }

    /** What is known of the files of a list, by their content; nothing of those that have not been read yet. */
    public Map<String, FileFacts> facts(Collection<String> contents) {
        return texts.findFacts(contents).stream().collect(Collectors.toMap(ContentFacts::sha256, ContentFacts::facts));
    }

    /**
     * The file's text, up to a million characters; {@link FileFacts#cut} tells whether it goes on. A form feed parts the
     * pages of what has pages. Empty while it waits, and when there is none; {@link #facts} tells which. Empty too while the
     * malware scanner holds the file back, though it may have been read before.
     */
    public Optional<String> text(StoredFile file) {
        return store.condition(file) != FileCondition.OPEN ? Optional.empty() : texts.findText(file.sha256());
    }
}
