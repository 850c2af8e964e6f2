package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.documents.DiaryExportService;
import se.tillit.documents.RecordFilter;
import se.tillit.documents.RecordPage;
import se.tillit.documents.RegistrationService;
import se.tillit.networks.NetworkRow;
import se.tillit.networks.NetworkService;
import se.tillit.shared.view.PageBacking;

/** {@code /handlingar}: the records of all networks, filtered by what the address says. For registrars. */
@Named
@RequestScoped
public class RecordListBacking {

    @Inject
    private RegistrationService registrations;

    @Inject
    private NetworkService networks;

    @Inject
    private PageBacking page;

    private RecordPage list;
    private List<NetworkRow> choices;

    /** Reads the records before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getList();
    }

    public RecordPage getList() {
        if (list == null) {
            list = registrations.search(getFilter(), page.getListPage());
        }
        return list;
    }

    private RecordQuery query() {
        return new RecordQuery(page::parameter);
    }

    public RecordFilter getFilter() {
        return query().filter();
    }

    public String getText() {
        return query().text();
    }

    /** What was typed as a day. */
    public String typed(String name) {
        return query().typed(name);
    }

    /** Whether what was typed as a day is none. */
    public boolean unreadable(String name) {
        return query().unreadable(name);
    }

    public boolean isNarrowed() {
        return getFilter().narrows() || unreadable("fran") || unreadable("till");
    }

    /** Whether all that was found goes into one export. */
    public boolean isExportable() {
        return getList().total() > 0 && getList().total() <= DiaryExportService.MOST;
    }

    public int getMostExported() {
        return DiaryExportService.MOST;
    }

    /** The networks to choose among: those that the registrar may know of. */
    public List<NetworkRow> getNetworks() {
        if (choices == null) {
            choices = networks.known();
        }
        return choices;
    }

    /** The filters as an address has them, ready to be followed by a page's number. */
    public String getQuery() {
        return query().encoded();
    }
}
