package se.tillit.documents.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tillit.documents.DescribedDocument;
import se.tillit.documents.DocumentChange;
import se.tillit.documents.DocumentField;
import se.tillit.documents.DocumentMetadataService;
import se.tillit.documents.DocumentType;
import se.tillit.documents.InfoClass;
import se.tillit.documents.MetadataDetails;
import se.tillit.documents.Spreading;
import se.tillit.people.PeopleService;
import se.tillit.people.PolicyArea;
import se.tillit.shared.view.Difference;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/{slug}/dokument/{id}/andra}: what is said about a document. The form keeps what was typed, and shows what
 * others have saved since.
 */
@Named
@RequestScoped
public class DocumentDescribeBacking {

    private static final String OPENED = "opened";

    @Inject
    private DocumentMetadataService metadata;

    @Inject
    private PeopleService people;

    @Inject
    private DocumentWords words;

    @Inject
    private PageBacking page;

    private DescribedDocument saved;
    private List<DocumentType> types;
    private List<PolicyArea> policyAreas;

    private String title;
    private String description;
    private String language;
    private Long documentTypeId;
    private String tags;
    private Long policyAreaId;
    private String copyrightOwner;
    private Spreading spreading;
    private String altText;
    private InfoClass infoClass;

    /** What is saved stands in the form, until what is sent takes its place. */
    @PostConstruct
    void fill() {
        MetadataDetails details = getSaved().details();
        title = details.title();
        description = details.description();
        language = details.language();
        documentTypeId = details.documentTypeId();
        tags = String.join(", ", details.tags());
        policyAreaId = details.policyAreaId();
        copyrightOwner = details.copyrightOwner();
        spreading = details.spreading();
        altText = details.altText();
        infoClass = details.infoClass();
    }

    /** Reads the document before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getSaved();
    }

    public DescribedDocument getSaved() {
        if (saved == null) {
            saved = metadata.get(page.parameter("slug"), page.id());
        }
        return saved;
    }

    /** What a later sending is compared with. */
    public String getOpened() {
        return getSaved().details().fingerprint();
    }

    public void save() {
        MetadataDetails details = typed();
        saved = null;
        metadata.change(page.parameter("slug"), page.id(), page.parameter(OPENED), details);
        page.redirect(getPath(), "document-described");
    }

    public String getPath() {
        return "/natverk/" + page.parameter("slug") + "/dokument/" + page.id();
    }

    private MetadataDetails typed() {
        return new MetadataDetails(
                title,
                description,
                language,
                documentTypeId,
                MetadataDetails.tagsOf(tags),
                policyAreaId,
                copyrightOwner,
                spreading,
                altText,
                infoClass);
    }

    /** Whether someone else has said something else since this form was opened. */
    public boolean isOvertaken() {
        return Difference.isStale(page.parameter(OPENED), getOpened());
    }

    /** Who that was, as far as it is kept. */
    public DocumentChange getLastChange() {
        return getSaved().lastChange().orElse(null);
    }

    /** Where what is saved is not what is typed here. */
    public List<Difference> getDifferences() {
        MetadataDetails now = getSaved().details();
        return Stream.of(
                        difference(DocumentField.TITLE, now.title(), title),
                        difference(DocumentField.DESCRIPTION, now.description(), description),
                        difference(DocumentField.LANGUAGE, now.language(), language),
                        chosen(DocumentField.TYPE, now.documentTypeId(), documentTypeId, savedType()),
                        difference(DocumentField.TAGS, String.join(", ", now.tags()), tags == null ? "" : tags),
                        chosen(DocumentField.POLICY_AREA, now.policyAreaId(), policyAreaId, savedArea()),
                        difference(DocumentField.COPYRIGHT_OWNER, now.copyrightOwner(), copyrightOwner),
                        difference(DocumentField.SPREADING, now.spreading(), spreading),
                        difference(DocumentField.ALT_TEXT, now.altText(), altText),
                        difference(DocumentField.INFO_CLASS, now.infoClass(), infoClass))
                .flatMap(difference -> difference)
                .toList();
    }

    private Stream<Difference> difference(DocumentField field, Object now, Object typed) {
        return chosen(field, now, typed, words.shown(field, now == null ? "" : now.toString()));
    }

    private static Stream<Difference> chosen(DocumentField field, Object now, Object typed, String name) {
        return Difference.chosen("DocumentField." + field.name(), now, typed, name);
    }

    private String savedType() {
        return Optional.ofNullable(getSaved().metadata().getType())
                .map(type -> type.name(page.isSwedish()))
                .orElse("");
    }

    private String savedArea() {
        PolicyArea area = getSaved().metadata().getPolicyArea();
        return area == null ? "" : page.isSwedish() ? area.getNameSwedish() : area.getNameEnglish();
    }

    /** Whether it is a picture, which is told in words to those who do not see it (domain.md A9). */
    public boolean isPicture() {
        return getSaved().document().file().mediaType().startsWith("image/");
    }

    public List<DocumentWords.LanguageName> getLanguages() {
        return words.languages(language);
    }

    public List<DocumentType> getTypes() {
        if (types == null) {
            types = metadata.types();
        }
        return types;
    }

    public List<PolicyArea> getPolicyAreas() {
        if (policyAreas == null) {
            policyAreas = people.policyAreas();
        }
        return policyAreas;
    }

    public Spreading[] getSpreadings() {
        return Spreading.values();
    }

    public InfoClass[] getInfoClasses() {
        return InfoClass.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Long getDocumentTypeId() {
        return documentTypeId;
    }

    public void setDocumentTypeId(Long documentTypeId) {
        this.documentTypeId = documentTypeId;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public Long getPolicyAreaId() {
        return policyAreaId;
    }

    public void setPolicyAreaId(Long policyAreaId) {
        this.policyAreaId = policyAreaId;
    }

    public String getCopyrightOwner() {
        return copyrightOwner;
    }

    public void setCopyrightOwner(String copyrightOwner) {
        this.copyrightOwner = copyrightOwner;
    }

    public Spreading getSpreading() {
        return spreading;
    }

    public void setSpreading(Spreading spreading) {
        this.spreading = spreading;
    }

    public String getAltText() {
        return altText;
    }

    public void setAltText(String altText) {
        this.altText = altText;
    }

    public InfoClass getInfoClass() {
        return infoClass;
    }

    public void setInfoClass(InfoClass infoClass) {
        this.infoClass = infoClass;
    }
}
