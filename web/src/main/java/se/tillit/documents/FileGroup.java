package se.tillit.documents;

import java.util.List;

/** Kinds of files as people tell them apart, each with the media types that it covers. */
public enum FileGroup {
    PDF("application/pdf"),
    TEXT(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "application/msword",
            "text/plain"),
    SHEET(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.ms-excel",
            "text/csv"),
    SLIDES(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.ms-powerpoint"),
    PICTURE("image/png", "image/jpeg", "image/gif", "image/webp");

    private final List<String> mediaTypes;

    FileGroup(String... mediaTypes) {
        this.mediaTypes = List.of(mediaTypes);
    }

    List<String> mediaTypes() {
        return mediaTypes;
    }
}
