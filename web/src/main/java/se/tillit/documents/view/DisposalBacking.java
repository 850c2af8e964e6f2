package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.documents.DisposalRow;
import se.tillit.documents.DisposalService;
import se.tillit.documents.DocumentType;
import se.tillit.documents.DueType;
import se.tillit.documents.RecordPage;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /handlingar/gallring}: what could be disposed of, by type; with {@code ?typ=1} the list of one type to approve; and
 * the log. For registrars.
 */
@Named
@RequestScoped
public class DisposalBacking {

    private static final String TYPE = "typ";
    private static final String CHOSEN = "handling";

    @Inject
    private DisposalService disposals;

    @Inject
    private PageBacking page;

    private List<DueType> types;
    private RecordPage list;
    private List<DisposalRow> log;
    private boolean confirmed;

    /** Reads the types before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getTypes();
    }

    /** The types that are disposed of at all. */
    public List<DueType> getTypes() {
        if (types == null) {
            types = disposals.types();
        }
        return types;
    }

    private Optional<DueType> chosenType() {
        return getTypes().stream()
                .filter(one -> one.type().getId().toString().equals(page.parameter(TYPE)))
                .findFirst();
    }

    public boolean isTypeChosen() {
        return chosenType().isPresent();
    }

    public DocumentType getType() {
        return chosenType().map(DueType::type).orElse(null);
    }

    /** What could go of the chosen type, the oldest first. */
    public RecordPage getList() {
        if (list == null) {
            list = disposals.due(chosenType().orElseThrow().type(), page.getListPage());
        }
        return list;
    }

    /** The records that are ticked in what was sent. */
    private Set<Long> chosen() {
        String[] sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(CHOSEN, new String[0]);
        return Stream.of(sent).flatMap(id -> Numbers.of(id).stream()).collect(Collectors.toSet());
    }

    public boolean ticked(long id) {
        return chosen().contains(id);
    }

    public void approve() {
        long type = Numbers.of(page.parameter(TYPE)).orElse(0L);
        disposals.approve(type, chosen(), confirmed);
        page.redirect("/handlingar/gallring", "disposal-approved");
    }

    public List<DisposalRow> getLog() {
        if (log == null) {
            log = disposals.log();
        }
        return log;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
