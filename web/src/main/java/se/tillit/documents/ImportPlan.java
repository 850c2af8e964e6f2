package se.tillit.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.tillit.files.ArchiveEntry;
import se.tillit.files.EntryTwiceException;
import se.tillit.files.FileSettings;
import se.tillit.shared.BusinessException;

/**
 * What a zip file would become, file by file: a dry run by its list of entries. What is in the files is looked at when they
 * are taken in.
 *
 * @param lines in the order of the zip file
 * @param refusal why nothing can be done with the zip file as it is; mostly empty
 */
public record ImportPlan(List<ImportLine> lines, Optional<BusinessException> refusal) {

    /** A zip file that nothing can be done with as it is. */
    static ImportPlan refused(BusinessException reason) {
        return new ImportPlan(List.of(), Optional.of(reason));
    }

    /** Judges each file of a zip file. */
    static ImportPlan of(List<ArchiveEntry> entries, FileSettings settings) {
        List<ImportLine> lines = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (ArchiveEntry entry : entries) {
            lines.add(new ImportLine(entry, judge(entry, settings, places)));
        }
        return new ImportPlan(List.copyOf(lines), Optional.empty());
    }

    private static Optional<BusinessException> judge(ArchiveEntry entry, FileSettings settings, Set<String> places) {
        try {
            entry.requireShareable(settings);
            entry.way().forEach(FolderName::foreign);
            if (entry.way().size() > FolderMaker.DEEPEST) {
                throw new FolderTooDeepException(FolderMaker.DEEPEST);
            }
            if (!places.add(place(entry))) {
                throw new EntryTwiceException();
            }
            return Optional.empty();
        } catch (BusinessException e) {
            return Optional.of(e);
        }
    }

    /** Capital letters make no other name, as in the folders of Windows and of the library. */
    private static String place(ArchiveEntry entry) {
        return (String.join("/", entry.way()) + "/" + entry.fileName()).toLowerCase(Locale.ROOT);
    }

    /** What would be shared. */
    public List<ImportLine> taken() {
        return lines.stream().filter(line -> !line.isRefused()).toList();
    }

    /** What would not. */
    public List<ImportLine> refused() {
        return lines.stream().filter(ImportLine::isRefused).toList();
    }

    /** What would be shared takes so much room. */
    public long bytes() {
        return taken().stream().mapToLong(line -> line.entry().sizeBytes()).sum();
    }
}
