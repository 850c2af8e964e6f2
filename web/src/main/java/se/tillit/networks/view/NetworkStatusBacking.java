package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tillit.networks.NetworkDecisionKind;
import se.tillit.networks.NetworkStatusService;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/status}: choosing what was decided, and with {@code ?beslut=avsluta} the form for it. */
@Named
@RequestScoped
public class NetworkStatusBacking {

    private static final String PARAMETER = "beslut";
    private static final Map<NetworkDecisionKind, String> WORDS = Map.of(
            NetworkDecisionKind.PAUSE, "pausa",
            NetworkDecisionKind.RESUMPTION, "oppna-igen",
            NetworkDecisionKind.CLOSING, "avsluta");
    private static final Map<NetworkDecisionKind, String> DONE = Map.of(
            NetworkDecisionKind.PAUSE, "network-paused",
            NetworkDecisionKind.RESUMPTION, "network-resumed",
            NetworkDecisionKind.CLOSING, "network-closed");

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private NetworkStatusService statuses;

    @Inject
    private DecisionFormBacking decision;

    @Inject
    private PageBacking page;

    private boolean understood;

    /** Asks before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        statuses.requireMayDecide(networkBacking.getNetwork());
    }

    /** What can be decided about the network as it is. */
    public List<NetworkDecisionKind> getPossible() {
        return Stream.of(NetworkDecisionKind.values())
                .filter(kind -> kind.isPossibleFrom(networkBacking.getNetwork().getStatus()))
                .toList();
    }

    public String word(NetworkDecisionKind kind) {
        return WORDS.get(kind);
    }

    private Optional<NetworkDecisionKind> kind() {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(page.parameter(PARAMETER)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean isKindChosen() {
        return kind().filter(getPossible()::contains).isPresent();
    }

    public NetworkDecisionKind getKind() {
        return kind().orElseThrow();
    }

    public boolean isClosing() {
        return kind().filter(kind -> kind == NetworkDecisionKind.CLOSING).isPresent();
    }

    public String getKindWord() {
        return page.parameter(PARAMETER);
    }

    /** The day from which the network has been what it is; null when that is not known. */
    public LocalDate getSince() {
        return statuses.statusSince(networkBacking.getNetwork()).orElse(null);
    }

    public void decide() {
        NetworkDecisionKind kind = getKind();
        statuses.decide(page.parameter("slug"), kind, decision.details());
        page.redirect("/natverk/" + page.parameter("slug"), DONE.get(kind));
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
