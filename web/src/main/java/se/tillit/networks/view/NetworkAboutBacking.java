package se.tillit.networks.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.networks.Focus;
import se.tillit.networks.Network;
import se.tillit.networks.NetworkDecision;
import se.tillit.networks.NetworkDescriptionService;
import se.tillit.networks.NetworkService;
import se.tillit.networks.NetworkStatusService;
import se.tillit.networks.OperatingYear;
import se.tillit.networks.OperatingYearService;
import se.tillit.networks.YearPlan;

/** {@code /natverk/{slug}/om}, and the part of a network's first page that tells how it works. */
@Named
@RequestScoped
public class NetworkAboutBacking {

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private NetworkService networks;

    @Inject
    private NetworkDescriptionService descriptions;

    @Inject
    private NetworkStatusService statuses;

    @Inject
    private OperatingYearService years;

    private List<Network> owners;
    private List<Network> owned;
    private List<NetworkDecision> decisions;
    private List<Focus> focusAreas;

    @PostConstruct
    void open() {
        owners = networks.owners(networkBacking.getNetwork());
    }

    /** The networks that own it, those that the reader may know of. */
    public List<Network> getOwners() {
        return owners;
    }

    /** The working groups that it owns, those that the reader may know of. */
    public List<Network> getOwned() {
        if (owned == null) {
            owned = networks.owned(networkBacking.getNetwork());
        }
        return owned;
    }

    public List<NetworkDecision> getDecisions() {
        if (decisions == null) {
            decisions = statuses.decisions(networkBacking.getNetwork());
        }
        return decisions;
    }

    public int getYear() {
        return years.currentYear();
    }

    /** What the network gives its time to this year. */
    public List<Focus> getFocusAreas() {
        if (focusAreas == null) {
            focusAreas = years.current(networkBacking.getNetwork())
                    .map(OperatingYear::plan)
                    .map(YearPlan::focusAreas)
                    .orElse(List.of());
        }
        return focusAreas;
    }

    public boolean isMayEdit() {
        return descriptions.mayEdit(networkBacking.getNetwork());
    }

    public boolean isMayDecide() {
        return statuses.mayDecide(networkBacking.getNetwork());
    }

    public boolean isMayPlan() {
        return years.mayPlan(networkBacking.getNetwork(), getYear());
    }
}
