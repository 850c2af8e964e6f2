package se.tillit.files.reading;

/**
 * What is known of a file, without its text.
 *
 * @param cut whether the file goes on after the text that was kept
 * @param pages of a PDF; 1 for a picture; 0 for what has no pages of its own
 * @param picturePages how many pages {@link Previews} can show as pictures; 0 for none
 * @param language of a PDF as it says itself; null when it says none
 */
public record FileFacts(
        TextStatus status,
        String mediaType,
        boolean cut,
        int pages,
        int picturePages,
        boolean tagged,
        boolean titled,
        String language,
        boolean personnummerFound) {

    /** Of a file that nobody has read yet. */
    static FileFacts unread(String mediaType) {
        return new FileFacts(TextStatus.WAITING, mediaType, false, 0, 0, false, false, null, false);
    }

    public boolean isWaiting() {
        return status == TextStatus.WAITING;
    }

    public boolean isPdf() {
        return "application/pdf".equals(mediaType);
    }
}
