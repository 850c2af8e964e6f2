package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.networks.MemberExportService;
import se.tillit.networks.Network;

/** The way to the list of members as a file, for those who may take it along. */
@Named
@RequestScoped
public class MemberExportBacking {

    @Inject
    private MemberExportService members;

    public boolean mayExport(Network network) {
        return members.mayExport(network);
    }
}
