package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkDecisionKindTest {

    private final Network network = new Network("plan", NetworkKind.PEER, null);

    @Test
    void aNetworkPausesGoesOnAndCloses() {
        network.decide(NetworkDecisionKind.PAUSE);
        assertThat(network.getStatus()).isEqualTo(NetworkStatus.PAUSED);
        network.decide(NetworkDecisionKind.RESUMPTION);
        assertThat(network.getStatus()).isEqualTo(NetworkStatus.ACTIVE);
        network.decide(NetworkDecisionKind.CLOSING);
        assertThat(network.getStatus()).isEqualTo(NetworkStatus.CLOSED);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDecidedAboutAClosedOne(NetworkDecisionKind kind) {
        network.decide(NetworkDecisionKind.CLOSING);

        assertThatThrownBy(() -> network.decide(kind)).isInstanceOf(StatusChangedException.class);
    }

    @Test
    void anActiveOneIsNotOpenedAgain() {
        assertThatThrownBy(() -> network.decide(NetworkDecisionKind.RESUMPTION))
                .isInstanceOf(StatusChangedException.class);
        assertThatThrownBy(() -> network.decide(NetworkDecisionKind.OPENING))
                .isInstanceOf(StatusChangedException.class);
    }
}
