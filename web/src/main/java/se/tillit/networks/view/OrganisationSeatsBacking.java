package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.tillit.networks.OrganisationSeatPage;
import se.tillit.networks.OrganisationSeatService;
import se.tillit.people.Organisation;
import se.tillit.shared.view.PageBacking;

/** {@code /kommunens-platser}: an organisation's seats in all networks, the vacant ones first, 50 a page. */
@Named
@RequestScoped
public class OrganisationSeatsBacking {

    @Inject
    private OrganisationSeatService organisationSeats;

    @Inject
    private PageBacking page;

    private Organisation organisation;
    private OrganisationSeatPage list;
    private Long waiting;

    /** Reads the seats before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getList();
    }

    public Organisation getOrganisation() {
        if (organisation == null) {
            organisation = organisationSeats.organisation(getSlug());
        }
        return organisation;
    }

    /** The organisation that an administrator asks about; empty for the reader's own. */
    public String getSlug() {
        return page.parameter("organisation");
    }

    public OrganisationSeatPage getList() {
        if (list == null) {
            list = organisationSeats.page(getOrganisation(), number());
        }
        return list;
    }

    private int number() {
        String typed = page.parameter("sida");
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }

    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, getList().pages()).boxed().toList();
    }

    /** The organisation in the address of the list's other pages. */
    public String getSameOrganisation() {
        return getSlug().isEmpty() ? "" : "organisation=" + getOrganisation().getSlug() + "&";
    }

    /** How many vacant seats wait for the reader, on the start page. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = organisationSeats.waitingForMe();
        }
        return waiting;
    }
}
