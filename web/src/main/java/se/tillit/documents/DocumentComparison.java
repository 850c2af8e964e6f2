package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.tillit.files.StoredFile;
import se.tillit.files.reading.FileFacts;
import se.tillit.files.reading.TextExtraction;
import se.tillit.shared.NotFoundException;

/** Compares the texts of two versions, as far as the portal has read them. */
@ApplicationScoped
public class DocumentComparison {

    private DocumentService documents;
    private TextExtraction texts;

    protected DocumentComparison() {}

    @Inject
    public DocumentComparison(DocumentService documents, TextExtraction texts) {
        this.documents = documents;
        this.texts = texts;
    }

    /** What came of it. */
    public enum Outcome {
        DIFFERENT,
        SAME_TEXT,
        SAME_FILE,
        /** At least one of the files has not been read yet. */
        WAITING,
        /** At least one of the files has no text, or none that can be read. */
        NO_TEXT,
        TOO_LONG
    }

    /** @param blocks what differs; empty unless something does */
    public record Result(Outcome outcome, List<TextDiff.Block> blocks) {

        private Result(Outcome outcome) {
            this(outcome, List.of());
        }
    }

    /**
     * What differs between two versions of a document that the reader may read.
     *
     * @throws NotFoundException when the reader may not read one of them
     */
    public Result compare(Document document, int from, int to) {
        List<DocumentVersion> versions = documents.versions(document);
        DocumentVersion before = find(versions, from);
        DocumentVersion after = find(versions, to);
        if (before.file().sha256().equals(after.file().sha256())) {
            return new Result(Outcome.SAME_FILE);
        }
        return compare(before.file(), after.file());
    }

    private Result compare(StoredFile before, StoredFile after) {
        FileFacts first = texts.facts(before);
        FileFacts second = texts.facts(after);
        if (first.isWaiting() || second.isWaiting()) {
            return new Result(Outcome.WAITING);
        }
        Optional<String> old = texts.text(before);
        Optional<String> revised = texts.text(after);
        if (old.isEmpty() || revised.isEmpty()) {
            return new Result(Outcome.NO_TEXT);
        }
        if (first.cut() || second.cut() || TextDiff.isTooLong(old.get()) || TextDiff.isTooLong(revised.get())) {
            return new Result(Outcome.TOO_LONG);
        }
        List<TextDiff.Block> blocks = TextDiff.between(old.get(), revised.get());
        return blocks.isEmpty() ? new Result(Outcome.SAME_TEXT) : new Result(Outcome.DIFFERENT, blocks);
    }

    private static DocumentVersion find(List<DocumentVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.getNumber() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
