package se.tillit.files;

import java.util.Arrays;
import java.util.List;

/**
 * A file in a zip file, as its list of entries tells.
 *
 * @param number where it stands in the list
 * @param path with its name at the end, steps by slashes
 * @param sizeBytes unpacked
 */
public record ArchiveEntry(int number, String path, long sizeBytes, boolean link, boolean readable) {

    /** The folders on the way to it. */
    public List<String> way() {
        String[] steps = path.split("/", -1);
        return Arrays.stream(steps, 0, steps.length - 1)
                .filter(step -> !step.isEmpty() && !step.equals("."))
                .toList();
    }

    /** Its name, made harmless. */
    public String fileName() {
        return FileName.clean(path);
    }

    /**
     * Demands that it can be taken in: it lies where its path says, and such a file can be shared.
     *
     * @throws FileRefusedException with the reason that the reader is told
     */
    public void requireShareable(FileSettings settings) {
        if (leadsOut()) {
            throw new EntryLeadsOutException();
        }
        if (link) {
            throw new EntryIsLinkException();
        }
        if (!readable) {
            throw new EntryEncryptedException();
        }
        new AnnouncedFile(path, sizeBytes, 0).requireShareable(settings);
    }

    private boolean leadsOut() {
        return path.startsWith("/")
                || path.contains("\\")
                || path.indexOf('\0') >= 0
                || path.matches("[A-Za-z]:.*")
                || ("/" + path + "/").contains("/../");
    }
}
