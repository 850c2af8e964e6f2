package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.documents.SecrecyException;
import se.tillit.documents.SecrecyGate;
import se.tillit.networks.Network;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/** The question "Innehåller sekretess?" in the forms that share something. */
@Named
@RequestScoped
public class DocumentSecrecyBacking {

    @Inject
    private SecrecyGate gate;

    @Inject
    private PageBacking page;

    /** What is said to who answers yes: a script says it before anything is sent, the portal says it too. */
    public String stop(Network network) {
        SecrecyException stop = gate.stop(network);
        return Texts.get(page.getLocale(), stop.messageKey(), stop.arguments());
    }
}
