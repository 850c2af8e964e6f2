package se.tillit.files;

import java.util.List;

/**
 * What a feature says of the files that it refers to. Each room that keeps hashes has one: a content that none of them
 * names is nobody's.
 */
public interface FileReferences {

    /**
     * A file that a feature refers to.
     *
     * @param documentId of the document that has it, for the operator's eyes
     */
    record FileReference(String sha256, long sizeBytes, long documentId) {}

    /** All references to hashes that begin so. @param prefix two hexadecimal digits */
    List<FileReference> beginningWith(String prefix);

    /** Whether anything refers to this content; nothing new can before the caller's transaction ends. */
    boolean referTo(String sha256);
}
