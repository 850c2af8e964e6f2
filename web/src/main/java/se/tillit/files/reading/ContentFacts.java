package se.tillit.files.reading;

/** What is known of the files that have this content. */
record ContentFacts(String sha256, FileFacts facts) {

    public ContentFacts(
            String sha256,
            TextStatus status,
            String mediaType,
            boolean cut,
            int pages,
            int picturePages,
            boolean tagged,
            boolean titled,
            String language,
            boolean personnummerFound) {
        this(
                sha256,
                new FileFacts(
                        status, mediaType, cut, pages, picturePages, tagged, titled, language, personnummerFound));
    }
}
