package se.tillit.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.network;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;

/** Each method of the checks called directly by each role, whatever the pages offer (ASVS 8.2.1). */
class IntegrityPermissionIT extends Portal {

    private static final String YES = "ok";
    private static final String MISSING = "NotFoundException";
    private static final long NONE = 999_999_999;

    @Inject
    private IntegrityService integrity;

    @Inject
    private OrphanRemoval removal;

    private final Map<String, Long> accounts = new LinkedHashMap<>();

    private void makePeople() {
        long organisation = organisation("EXTERNAL");
        long network = network(unique("natverk"), "PUBLIC", person(organisation));
        accounts.put("anonymous", ANONYMOUS);
        accounts.put("nobody special", account(person(organisation)));
        for (String role : List.of("COORDINATOR", "CONVENER", "SECRETARY", "MEMBER", "READER")) {
            long person = person(organisation);
            member(network, person, role);
            accounts.put(role, account(person));
        }
        for (String role : List.of("MANAGEMENT", "REGISTRAR", "OPERATOR", "ADMINISTRATOR")) {
            accounts.put(role, account(person(organisation), role));
        }
    }

    @Test
    void onlyOperatorsReadStartStopAndRemove() throws Exception {
        makePeople();

        assertThat(answers(() -> integrity.latest(1))).isEqualTo(operators(YES));
        assertThat(answers(() -> integrity.heldBack())).isEqualTo(operators(YES));
        assertThat(answers(() -> integrity.get(NONE))).isEqualTo(operators(MISSING));
        assertThat(answers(() -> integrity.findings(NONE, 1))).isEqualTo(operators(MISSING));
        assertThat(answers(this::stop)).isEqualTo(operators(MISSING));
        assertThat(answers(() -> removal.open(NONE, 1))).isEqualTo(operators(MISSING));
        assertThat(answers(this::remove)).isEqualTo(operators(MISSING));
    }

    @Test
    void nobodyElseStartsACheck() throws Exception {
        makePeople();
        accounts.remove("OPERATOR");
        Map<String, String> expected = operators(YES);
        expected.remove("OPERATOR");

        assertThat(answers(() -> integrity.start())).isEqualTo(expected);
    }

    private Void stop() {
        integrity.stop(NONE);
        return null;
    }

    private Void remove() {
        removal.remove(NONE);
        return null;
    }

    private Map<String, String> operators(String answer) {
        Map<String, String> expected = new LinkedHashMap<>();
        accounts.keySet().forEach(caller -> expected.put(caller, "AccessDeniedException"));
        expected.put("anonymous", "SignInRequiredException");
        expected.put("OPERATOR", answer);
        return expected;
    }

    private Map<String, String> answers(Callable<?> request) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Map.Entry<String, Long> caller : accounts.entrySet()) {
            Exception failure =
                    Acting.atOnce(1, caller.getValue(), request).get(0).failure();
            answers.put(
                    caller.getKey(), failure == null ? YES : failure.getClass().getSimpleName());
        }
        return answers;
    }
}
