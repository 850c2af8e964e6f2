package se.tillit.documents;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.files.reading.FileFacts;
import se.tillit.files.reading.TextStatus;
import se.tillit.shared.Service;

/** What can be mended in a document's newest file, for its author and those who coordinate the network. */
@Service
public class DocumentWarnings {

    private Access access;
    private CurrentUser currentUser;

    protected DocumentWarnings() {}

    @Inject
    public DocumentWarnings(Access access, CurrentUser currentUser) {
        this.access = access;
        this.currentUser = currentUser;
    }

    /** The warnings for this reader; none for those whom they do not concern. @param document that the reader may read */
    public List<FileWarning> of(Document document, FileFacts facts) {
        return concerns(document) ? of(facts) : List.of();
    }

    private boolean concerns(Document document) {
        boolean author = currentUser
                .find()
                .filter(user -> document.isNewestVersionBy(user.personId()))
                .isPresent();
        return author
                || access.may(Action.READ_FILE_WARNINGS, document.getNetwork().scope());
    }

    static List<FileWarning> of(FileFacts facts) {
        List<FileWarning> warnings = new ArrayList<>();
        if (facts.isPdf() && facts.status() == TextStatus.EMPTY) {
            warnings.add(FileWarning.SCANNED);
        } else if (facts.isPdf() && facts.status() == TextStatus.READ) {
            addIf(!facts.tagged(), FileWarning.UNTAGGED, warnings);
            addIf(facts.language() == null, FileWarning.WITHOUT_LANGUAGE, warnings);
            addIf(!facts.titled(), FileWarning.WITHOUT_TITLE, warnings);
        }
        addIf(facts.personnummerFound(), FileWarning.PERSONNUMMER, warnings);
        return warnings;
    }

    private static void addIf(boolean given, FileWarning warning, List<FileWarning> warnings) {
        if (given) {
            warnings.add(warning);
        }
    }
}
