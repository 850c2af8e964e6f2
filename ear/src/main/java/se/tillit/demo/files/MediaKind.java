package se.tillit.demo.files;

import java.util.Locale;

/** The kinds of files that the demo data hold. */
public enum MediaKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    PNG("image/png");

    private final String mediaType;

    MediaKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The IANA media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The file name's ending, without a full stop. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
