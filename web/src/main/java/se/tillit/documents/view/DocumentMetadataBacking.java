package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.documents.Document;
import se.tillit.documents.DocumentChange;
import se.tillit.documents.DocumentMetadata;
import se.tillit.documents.DocumentMetadataService;
import se.tillit.documents.RegistrationService;

/** What is said about the one document that this page is about, and what has been changed of it. */
@Named
@RequestScoped
public class DocumentMetadataBacking {

    @Inject
    private DocumentMetadataService metadata;

    @Inject
    private RegistrationService registrations;

    @Inject
    private DocumentOverviewBacking overview;

    private DocumentMetadata said;
    private List<DocumentChange> changes;

    public DocumentMetadata of(Document document) {
        if (said == null) {
            said = metadata.of(document);
        }
        return said;
    }

    /** The newest first. */
    public List<DocumentChange> changes(Document document) {
        if (changes == null) {
            changes = overview.of(document).changed() ? metadata.changes(document) : List.of();
        }
        return changes;
    }

    public boolean mayChange(Document document) {
        return metadata.mayChange(document);
    }

    public boolean isMayRegister() {
        return registrations.mayRegister();
    }
}
