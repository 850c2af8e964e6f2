package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.tillit.documents.BasicDetails;
import se.tillit.documents.DetailsChangedException;
import se.tillit.documents.DetailsFilling;
import se.tillit.documents.DocumentChange;
import se.tillit.documents.DocumentField;
import se.tillit.documents.DocumentMetadataService;
import se.tillit.documents.DocumentType;
import se.tillit.documents.FilledDocument;
import se.tillit.documents.LackingDocument;
import se.tillit.documents.LackingService;
import se.tillit.documents.TypedDetails;
import se.tillit.networks.Network;
import se.tillit.shared.BusinessException;
import se.tillit.shared.FieldException;
import se.tillit.shared.Texts;
import se.tillit.shared.view.Difference;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/{slug}/dokument/uppgifter}: what the reader's own documents lack, in one form; and how many that are, as a
 * part of the library's page. Fields are named by their document, so that a list which has changed since shifts nothing.
 */
@Named
@RequestScoped
public class LackingBacking {

    private static final String DOCUMENT = "dokument";

    @Inject
    private LackingService lacking;

    @Inject
    private DetailsFilling filling;

    @Inject
    private DocumentMetadataService metadata;

    @Inject
    private DocumentWords words;

    @Inject
    private PageBacking page;

    private List<Row> rows;
    private Long count;
    private Map<Long, DocumentChange> lastChanges;
    private List<DocumentType> types;

    /** A document's part of the form. @param refusal why what was typed is not saved; null when nothing was refused */
    public record Row(LackingDocument document, TypedDetails typed, BusinessException refusal) {

        public boolean lacks(String field) {
            return document.lacks().contains(DocumentField.valueOf(field));
        }

        boolean isRefusedAt(String field) {
            return refusal instanceof FieldException at && at.field().equals(field);
        }

        public boolean isOvertaken() {
            return refusal instanceof DetailsChangedException;
        }
    }

    /** Reads before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getRows();
    }

    /** How many of the reader's documents lack something. */
    public long count(Network network) {
        if (count == null) {
            count = lacking.count(network);
        }
        return count;
    }

    /** What is saved; after a sending, what was refused, as it was typed. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = lacking.list(slug()).stream()
                    .map(document -> new Row(document, saved(document), null))
                    .toList();
        }
        return rows;
    }

    private static TypedDetails saved(LackingDocument document) {
        BasicDetails saved = document.saved();
        return new TypedDetails(
                document.id(),
                saved.fingerprint(),
                saved.title(),
                Objects.requireNonNullElse(saved.language(), ""),
                saved.documentTypeId(),
                Objects.requireNonNullElse(saved.altText(), ""));
    }

    public void save() {
        List<FilledDocument> refused =
                filling.fill(slug(), ids().stream().map(this::typed).toList());
        if (refused.isEmpty()) {
            page.redirect(page.getPath(), "details-filled");
            return;
        }
        Map<Long, LackingDocument> now = lacking.find(slug(), ids());
        rows = refused.stream()
                .filter(one -> now.containsKey(one.typed().documentId()))
                .map(one -> new Row(
                        now.get(one.typed().documentId()),
                        one.typed(),
                        one.refusal().orElseThrow()))
                .toList();
    }

    private List<Long> ids() {
        return Chosen.ids(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(DOCUMENT));
    }

    private TypedDetails typed(long id) {
        return new TypedDetails(
                id,
                page.parameter("opened" + id),
                page.typed("title" + id + "Text"),
                page.parameter("language" + id),
                Numbers.of(page.parameter("documentType" + id)).orElse(null),
                page.typed("alt" + id + "Text"));
    }

    private String slug() {
        return page.parameter("slug");
    }

    /** Whether these are the ones that could not be saved. */
    public boolean isRefused() {
        return getRows().stream().anyMatch(row -> row.refusal() != null);
    }

    /** Why a field was refused, in the reader's language; empty when it was not. */
    public String refusal(Row row, String field) {
        return row.isRefusedAt(field) ? reason(row) : "";
    }

    public String reason(Row row) {
        return Texts.get(
                page.getLocale(), row.refusal().messageKey(), row.refusal().arguments());
    }

    /** Where what others have saved is not what is typed here. */
    public List<Difference> differences(Row row) {
        BasicDetails now = row.document().saved();
        TypedDetails typed = row.typed();
        return Stream.of(
                        difference(DocumentField.TITLE, now.title(), typed.title()),
                        difference(DocumentField.LANGUAGE, now.language(), typed.language()),
                        Difference.chosen(
                                label(DocumentField.TYPE),
                                now.documentTypeId(),
                                typed.documentTypeId(),
                                typeName(now.documentTypeId())),
                        difference(DocumentField.ALT_TEXT, now.altText(), typed.altText()))
                .flatMap(difference -> difference)
                .toList();
    }

    private Stream<Difference> difference(DocumentField field, String now, String typed) {
        String saved = Objects.requireNonNullElse(now, "");
        return Difference.chosen(label(field), saved, typed, words.shown(field, saved));
    }

    private static String label(DocumentField field) {
        return "DocumentField." + field.name();
    }

    private String typeName(Long id) {
        return getTypes().stream()
                .filter(type -> type.getId().equals(id))
                .map(type -> type.name(page.isSwedish()))
                .findFirst()
                .orElse("");
    }

    /** Who was first, as far as it is kept; null otherwise. */
    public DocumentChange lastChange(Row row) {
        if (lastChanges == null) {
            lastChanges = lacking.lastChanges(getRows().stream()
                    .filter(Row::isOvertaken)
                    .map(Row::document)
                    .toList());
        }
        return row.isOvertaken() ? lastChanges.get(row.document().id()) : null;
    }

    public List<DocumentWords.LanguageName> languages(Row row) {
        return words.languages(row.document().saved().language());
    }

    public List<DocumentType> getTypes() {
        if (types == null) {
            types = metadata.types();
        }
        return types;
    }
}
