package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import se.tillit.testing.Portal;

class NetworkServiceIT extends Portal {

    @Inject
    private NetworkService networks;

    @Test
    void runsInTheContainer() {
        assertThat(networks.readable()).isEmpty();
    }
}
