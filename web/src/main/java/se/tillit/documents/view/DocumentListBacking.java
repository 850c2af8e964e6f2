package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.tillit.documents.DocumentPage;
import se.tillit.documents.DocumentService;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkService;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/dokument}: what the network shares, as far as the reader may read it; 50 a page, {@code ?sida=2}. */
@Named
@RequestScoped
public class DocumentListBacking {

    private static final int LONGEST_NUMBER = 6;

    @Inject
    private DocumentService documents;

    @Inject
    private NetworkService networks;

    @Inject
    private PageBacking page;

    private Network network;
    private DocumentPage list;
    private Boolean mayPublish;

    /** Reads the network before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getNetwork();
    }

    private Network getNetwork() {
        if (network == null) {
            network = networks.getReadable(page.parameter("slug"));
        }
        return network;
    }

    public DocumentPage getList() {
        if (list == null) {
            list = documents.page(getNetwork(), number());
        }
        return list;
    }

    private int number() {
        String typed = page.parameter("sida");
        boolean readable = !typed.isEmpty()
                && typed.length() <= LONGEST_NUMBER
                && typed.chars().allMatch(Character::isDigit);
        return readable ? Integer.parseInt(typed) : 1;
    }

    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, getList().pages()).boxed().toList();
    }

    public boolean isMayPublish() {
        if (mayPublish == null) {
            mayPublish = documents.mayPublish(getNetwork());
        }
        return mayPublish;
    }
}
