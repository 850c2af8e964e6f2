package se.tillit.access.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tillit.access.Action;
import se.tillit.access.NetworkRole;
import se.tillit.people.PortalRole;
import se.tillit.shared.Language;
import se.tillit.shared.Texts;

/** Nothing of the table of permissions is left out of the page. */
class RoleListBackingTest {

    private final RoleListBacking page = new RoleListBacking();

    @Test
    void everyActionStandsInOneOfTheTables() {
        assertThat(Stream.concat(page.getNetworkActions().stream(), page.getPortalActions().stream()))
                .containsExactlyInAnyOrder(Action.values());
    }

    @Test
    void everyRoleHasItsColumn() {
        assertThat(page.getNetworkRoles()).containsExactly(NetworkRole.values());
        assertThat(page.getPortalRoles()).containsExactly(PortalRole.values());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRoleIsDescribed(Language language) {
        assertThat(Stream.concat(Arrays.stream(NetworkRole.values()), Arrays.stream(PortalRole.values()))
                        .map(Enum::name))
                .allMatch(role -> Texts.has(language.locale(), "access.roles.role." + role));
    }

    /** Someone may do each; an action that nobody may do would be a mistake in the table. */
    @ParameterizedTest
    @EnumSource(Action.class)
    void someoneMayDoIt(Action action) {
        boolean inNetwork = page.getNetworkRoles().stream().anyMatch(role -> page.allowsInNetwork(action, role));
        boolean inPortal = page.getPortalRoles().stream().anyMatch(role -> page.allowsInPortal(action, role));

        assertThat(inNetwork || inPortal).isTrue();
    }
}
