package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.BusinessException;
import se.tillit.shared.ConflictException;
import se.tillit.shared.FieldException;
import se.tillit.shared.NotFoundException;

/** Says what several documents lack, each on its own: one that is refused does not stop the others. */
@ApplicationScoped
public class DetailsFilling {

    private DocumentService documents;
    private DocumentMetadataService metadata;

    protected DetailsFilling() {}

    @Inject
    public DetailsFilling(DocumentService documents, DocumentMetadataService metadata) {
        this.documents = documents;
        this.metadata = metadata;
    }

    /**
     * Saves what was typed, for those who may share documents in the network; of each document as
     * {@link DocumentMetadataService#fill} allows.
     *
     * @return those that are not saved, and why; one that has gone meanwhile is left out
     */
    public List<FilledDocument> fill(String slug, List<TypedDetails> typed) {
        documents.requireMayPublish(slug);
        List<FilledDocument> refused = new ArrayList<>();
        for (TypedDetails one : typed) {
            fill(slug, one).ifPresent(reason -> refused.add(new FilledDocument(one, Optional.of(reason))));
        }
        return refused;
    }

    private Optional<BusinessException> fill(String slug, TypedDetails typed) {
        try {
            metadata.fill(slug, typed.documentId(), typed.opened(), typed.basics());
            return Optional.empty();
        } catch (FieldException | ConflictException e) {
            return Optional.of(e);
        } catch (NotFoundException e) {
            // It lies in the trash by now, or is withheld: there is nothing left to fill in.
            return Optional.empty();
        }
    }
}
