package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.tillit.networks.NetworkCreated;
import se.tillit.networks.NetworkDescribed;
import se.tillit.networks.StandingFolderService;

/**
 * Gives a network the standing folders that its description names: those of its kind's template when it is opened, and
 * others when they are added. None is ever taken away, for there may be something in it.
 */
@ApplicationScoped
public class FolderStart {

    private FolderMaker maker;
    private StandingFolderService standing;

    protected FolderStart() {}

    @Inject
    public FolderStart(FolderMaker maker, StandingFolderService standing) {
        this.maker = maker;
        this.standing = standing;
    }

    void follow(@Observes NetworkCreated event) {
        fill(event.networkId());
    }

    void follow(@Observes NetworkDescribed event) {
        fill(event.networkId());
    }

    private void fill(long networkId) {
        for (String title : standing.titles(networkId)) {
            maker.ensure(networkId, Optional.empty(), List.of(FolderName.foreign(title)));
        }
    }
}
