package se.tillit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tillit.people.PortalRole;

class ActionTest {

    @Test
    void inAClosedNetworkOneReadsAndDoesNothingElse() {
        assertThat(Arrays.stream(Action.values())
                        .filter(Action::isInNetwork)
                        .filter(action -> action.isPossibleWhen(Openness.CLOSED)))
                .containsExactlyInAnyOrder(
                        Action.READ_ATTENDANCE,
                        Action.READ_MEMBERS,
                        Action.READ_MEMBER_HISTORY,
                        Action.EXPORT_MEMBERS,
                        Action.READ_FILE_WARNINGS);
    }

    @Test
    void aPausedNetworkIsManagedButTakesNoContribution() {
        assertThat(Action.EDIT_NETWORK.isPossibleWhen(Openness.PAUSED)).isTrue();
        assertThat(Action.ASK_QUESTION.isPossibleWhen(Openness.PAUSED)).isFalse();
        assertThat(Action.ASK_QUESTION.isPossibleWhen(Openness.OPEN)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void whoReadsAfterAnAssignmentDoesNothingElse(Action action) {
        assertThat(action.isOpenTo(NetworkRole.READER)).isEqualTo(action == Action.READ_MEMBERS);
    }

    /** Management reads reports and has no key to any network (reports.md T5). */
    @ParameterizedTest
    @EnumSource(Action.class)
    void managementHasNoActionOfItsOwn(Action action) {
        assertThat(action.isOpenTo(PortalRole.MANAGEMENT)).isFalse();
    }

    @Test
    void aRoleInOneNetworkIsNoRoleInAll() {
        assertThatThrownBy(() -> new Access(null).may(Action.EDIT_NETWORK))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
