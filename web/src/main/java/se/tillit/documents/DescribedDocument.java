package se.tillit.documents;

import java.util.Optional;

/**
 * A document with what is said about it, for the form that changes it.
 *
 * @param lastChange the newest change that is kept of it
 */
public record DescribedDocument(Document document, DocumentMetadata metadata, Optional<DocumentChange> lastChange) {

    public MetadataDetails details() {
        return metadata.details(document.getTitle());
    }
}
