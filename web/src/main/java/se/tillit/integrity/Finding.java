package se.tillit.integrity;

import java.util.List;
import se.tillit.files.BlobStore.Blob;
import se.tillit.files.FileReferences.FileReference;

/**
 * What is wrong with one file.
 *
 * @param sizeBytes in the store; null when it is not there
 * @param expectedBytes as a version says; null without one
 * @param documentId of the first document that has it; null without one
 * @param documents how many documents have it
 */
record Finding(FindingKind kind, String sha256, Long sizeBytes, Long expectedBytes, Long documentId, int documents) {

    static Finding of(FindingKind kind, Blob blob, List<FileReference> references) {
        return of(kind, blob.sha256(), blob.sizeBytes(), references);
    }

    static Finding missing(String sha256, List<FileReference> references) {
        return of(FindingKind.MISSING, sha256, null, references);
    }

    static Finding orphan(Blob blob) {
        return new Finding(FindingKind.ORPHAN, blob.sha256(), blob.sizeBytes(), null, null, 0);
    }

    private static Finding of(FindingKind kind, String sha256, Long sizeBytes, List<FileReference> references) {
        FileReference told = references.stream()
                .filter(reference -> sizeBytes != null && reference.sizeBytes() != sizeBytes)
                .findFirst()
                .orElse(references.get(0));
        long documents =
                references.stream().map(FileReference::documentId).distinct().count();
        return new Finding(kind, sha256, sizeBytes, told.sizeBytes(), told.documentId(), (int) documents);
    }
}
