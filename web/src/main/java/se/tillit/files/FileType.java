package se.tillit.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of files that can be shared. No archives, whose content nobody has seen; no HTML, SVG, scripts, macros or
 * programs, which could act on the reader.
 */
enum FileType {
    PDF(Family.SIGNED, "application/pdf", "pdf"),
    DOCX(Family.PACKAGE, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(Family.PACKAGE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(Family.PACKAGE, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT(Family.PACKAGE, "application/vnd.oasis.opendocument.text", "odt"),
    ODS(Family.PACKAGE, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP(Family.PACKAGE, "application/vnd.oasis.opendocument.presentation", "odp"),
    DOC(Family.LEGACY, "application/msword", "doc"),
    XLS(Family.LEGACY, "application/vnd.ms-excel", "xls"),
    PPT(Family.LEGACY, "application/vnd.ms-powerpoint", "ppt"),
    PNG(Family.IMAGE, "image/png", "png"),
    JPEG(Family.IMAGE, "image/jpeg", "jpg", "jpeg"),
    GIF(Family.IMAGE, "image/gif", "gif"),
    WEBP(Family.SIGNED, "image/webp", "webp"),
    TXT(Family.TEXT, "text/plain", "txt"),
    CSV(Family.TEXT, "text/csv", "csv");

    /** How the content tells what it is. */
    enum Family {
        /** By its first bytes. */
        SIGNED,
        /** By its first bytes, and its width and height count. */
        IMAGE,
        /** A zip file; by the entry that names its kind. */
        PACKAGE,
        /** Office before 2007; by the streams in its compound file. */
        LEGACY,
        /** Text in a known encoding, with nothing in it that a browser would run. */
        TEXT
    }

    private final Family family;
    private final String mediaType;
    private final List<String> extensions;

    FileType(Family family, String mediaType, String... extensions) {
        this.family = family;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    Family family() {
        return family;
    }

    String mediaType() {
        return mediaType;
    }

    /** The kind that a file's name claims; empty for what cannot be shared. */
    static Optional<FileType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }
}
