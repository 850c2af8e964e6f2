package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import se.tillit.documents.RecordFilter;
import se.tillit.documents.RecordPage;
import se.tillit.documents.RegistrationService;
import se.tillit.networks.NetworkRow;
import se.tillit.networks.NetworkService;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/** {@code /handlingar}: the records of all networks, filtered by what the address says. For registrars. */
@Named
@RequestScoped
public class RecordListBacking {

    private static final List<String> FILTERS = List.of("q", "natverk", "fran", "till", "registrerad");
    private static final int LONGEST_TEXT = 100;

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

    public RecordFilter getFilter() {
        return new RecordFilter(
                Numbers.of(page.parameter("natverk")).orElse(null), day("fran"), day("till"), registered(), getText());
    }

    public String getText() {
        String typed = page.parameter("q").strip();
        return typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed;
    }

    private Boolean registered() {
        return switch (page.parameter("registrerad")) {
            case "ja" -> Boolean.TRUE;
            case "nej" -> Boolean.FALSE;
            default -> null;
        };
    }

    private LocalDate day(String name) {
        try {
            return typed(name).isEmpty() ? null : LocalDate.parse(typed(name));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What was typed as a day. */
    public String typed(String name) {
        return page.parameter(name).strip();
    }

    /** Whether what was typed as a day is none. */
    public boolean unreadable(String name) {
        return !typed(name).isEmpty() && day(name) == null;
    }

    public boolean isNarrowed() {
        return getFilter().narrows() || unreadable("fran") || unreadable("till");
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
        return FILTERS.stream()
                .filter(name -> !page.parameter(name).isBlank())
                .map(name -> name + "=" + URLEncoder.encode(page.parameter(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }
}
