package se.tillit.documents;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tillit.people.PolicyArea;

/** What is said about a document, beside its title. Each part may be missing. */
@Entity
@Table(name = "document_metadata")
public class DocumentMetadata {

    @Id
    @Column(name = "document_id")
    private Long documentId;

    private String description;

    private String language;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_type_id")
    private DocumentType type;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "policy_area_id")
    private PolicyArea policyArea;

    @Column(name = "copyright_owner")
    private String copyrightOwner;

    @Enumerated(EnumType.STRING)
    private Spreading spreading;

    @Column(name = "alt_text")
    private String altText;

    @Enumerated(EnumType.STRING)
    @Column(name = "info_class")
    private InfoClass infoClass;

    @ElementCollection
    @CollectionTable(name = "document_tag", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    protected DocumentMetadata() {}

    /** Of a document of which nothing is said yet. */
    DocumentMetadata(long documentId) {
        this.documentId = documentId;
    }

    /** The same, said of a copy of the document. */
    DocumentMetadata of(Document copy) {
        DocumentMetadata same = new DocumentMetadata(copy.getId());
        same.describe(details(copy.getTitle()), type, policyArea);
        return same;
    }

    /** Says it anew. */
    void describe(MetadataDetails details, DocumentType newType, PolicyArea newArea) {
        description = details.description();
        language = details.language();
        type = newType;
        policyArea = newArea;
        copyrightOwner = details.copyrightOwner();
        spreading = details.spreading();
        altText = details.altText();
        infoClass = details.infoClass();
        tags.retainAll(details.tags());
        tags.addAll(details.tags());
    }

    /** What a form is filled with. @param title of the document */
    MetadataDetails details(String title) {
        return new MetadataDetails(
                title,
                description,
                language,
                type == null ? null : type.getId(),
                getTags(),
                policyArea == null ? null : policyArea.getId(),
                copyrightOwner,
                spreading,
                altText,
                infoClass);
    }

    public String getDescription() {
        return description;
    }

    /** A language tag such as {@code fi} (BCP 47). */
    public String getLanguage() {
        return language;
    }

    public DocumentType getType() {
        return type;
    }

    public PolicyArea getPolicyArea() {
        return policyArea;
    }

    public String getCopyrightOwner() {
        return copyrightOwner;
    }

    public Spreading getSpreading() {
        return spreading;
    }

    /** What a picture shows, for those who do not see it (domain.md A9). */
    public String getAltText() {
        return altText;
    }

    public InfoClass getInfoClass() {
        return infoClass;
    }

    /** In the order of their letters. */
    public List<String> getTags() {
        return tags.stream().sorted().toList();
    }
}
