package se.tillit.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresenceTest {

    @Test
    void everyPresenceIsFoundByItsName() {
        for (Presence presence : Presence.values()) {
            assertThat(Presence.ofName(presence.name())).contains(presence);
        }
    }

    @Test
    void whateverElseAFormSendsIsNoAnswer() {
        assertThat(Presence.ofName("")).isEmpty();
        assertThat(Presence.ofName("present")).isEmpty();
        assertThat(Presence.ofName("PRESENT OR 1=1")).isEmpty();
    }
}
