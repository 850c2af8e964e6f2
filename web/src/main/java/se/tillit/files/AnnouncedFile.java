package se.tillit.files;

/**
 * A file that someone is about to send, as far as the browser tells.
 *
 * @param modifiedAt when it was last changed, in milliseconds; tells whether it is the same file that is chosen again
 */
public record AnnouncedFile(String fileName, long sizeBytes, long modifiedAt) {

    public AnnouncedFile {
        fileName = FileName.clean(fileName);
    }

    /**
     * Demands that such a file can be shared, so that nobody waits in vain for a large one.
     *
     * @throws FileRefusedException with the reason that the reader is told
     */
    public void requireShareable(FileSettings settings) {
        requireSize(settings);
        FileInspection.requireShareable(fileName);
    }

    /** Demands that it is neither empty nor too large. */
    public void requireSize(FileSettings settings) {
        if (sizeBytes <= 0) {
            throw new EmptyFileException();
        }
        if (sizeBytes > settings.maxFileBytes()) {
            throw new FileTooLargeException(settings.maxFileMebibytes());
        }
    }
}
