package se.tillit.networks;

import jakarta.inject.Inject;
import java.util.List;
import se.tillit.shared.Service;

/** The folders that a network's library is to have, for the feature that keeps the library. */
@Service
public class StandingFolderService {

    private NetworkService networks;
    private NetworkLifeRepository life;

    protected StandingFolderService() {}

    @Inject
    public StandingFolderService(NetworkService networks, NetworkLifeRepository life) {
        this.networks = networks;
        this.life = life;
    }

    /** Their names, in order, for those who may read the network. Fails as {@link NetworkService#getReadable(long)} does. */
    public List<String> titles(long networkId) {
        networks.getReadable(networkId);
        return life.findLines(networkId).stream()
                .filter(line -> line.part() == StandardPart.FOLDER)
                .map(StandardLine::title)
                .toList();
    }
}
