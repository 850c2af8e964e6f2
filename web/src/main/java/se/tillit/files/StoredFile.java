package se.tillit.files;

/**
 * A file that lies whole in the store.
 *
 * @param fileName as uploaded, made harmless by {@link FileName}
 * @param mediaType as detected from the content
 */
public record StoredFile(String fileName, String mediaType, long sizeBytes, String sha256) {}
