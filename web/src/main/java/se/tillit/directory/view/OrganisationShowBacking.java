package se.tillit.directory.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import se.tillit.directory.OrganisationService;
import se.tillit.people.Organisation;
import se.tillit.shared.SwedishTime;
import se.tillit.shared.view.PageBacking;

/** {@code /organisationer/{slug}}: what an organisation is, since when it is a member and who speaks for it. */
@Named
@RequestScoped
public class OrganisationShowBacking {

    @Inject
    private OrganisationService organisations;

    @Inject
    private PageBacking page;

    @Inject
    private Clock clock;

    private Organisation organisation;

    /** Reads the organisation before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getOrganisation();
    }

    public Organisation getOrganisation() {
        if (organisation == null) {
            organisation = organisations.get(page.parameter("slug"));
        }
        return organisation;
    }

    /** Whether it was a member and is none any longer. */
    public boolean isFormer() {
        return getOrganisation().isFormerOn(SwedishTime.today(clock));
    }

    public boolean isMayAdminister() {
        return organisations.mayAdminister();
    }
}
