package se.tillit.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tillit.access.Visibility;
import se.tillit.networks.NetworkService;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** The notes of a meeting asked for by each role, whatever the pages offer, and by those who guess its id. */
class MeetingNotesPermissionIT extends Portal {

    private static final String YES = "ok";
    private static final String SIGN_IN = "SignInRequiredException";
    private static final String MISSING = "NotFoundException";
    private static final String DENIED = "AccessDeniedException";

    private static final List<String> INSIDE = List.of(
            "COORDINATOR", "CONVENER", "PREP_COMMITTEE", "SECRETARY", "MEMBER", "SUBSTITUTE", "EXTERNAL", "READER");
    private static final List<String> OUTSIDE = List.of(
            "COORDINATOR elsewhere", "CONVENER elsewhere", "MANAGEMENT", "REGISTRAR", "OPERATOR", "ADMINISTRATOR");
    private static final String[] EDITORS = {"COORDINATOR", "CONVENER", "PREP_COMMITTEE", "SECRETARY"};

    @Inject
    private MeetingNotesService notes;

    @Inject
    private MeetingService meetings;

    @Inject
    private NetworkService networks;

    private final Map<String, Long> accounts = new LinkedHashMap<>();
    private String slug;
    private long network;
    private long meeting;
    private int written;

    private void make(Visibility visibility) {
        long municipality = organisation("EXTERNAL");
        long contact = person(organisation("ASSOCIATION"));
        slug = unique("anteckningar");
        network = PortalRows.network(slug, visibility.name(), contact);
        long other = PortalRows.network(unique("annat"), "PUBLIC", contact);
        meeting = PortalRows.meeting(network);
        accounts.put("anonymous", ANONYMOUS);
        for (String role : INSIDE) {
            accounts.put(role, memberAccount(network, municipality, role));
        }
        accounts.put("COORDINATOR elsewhere", memberAccount(other, municipality, "COORDINATOR"));
        accounts.put("CONVENER elsewhere", memberAccount(other, municipality, "CONVENER"));
        for (String role : List.of("MANAGEMENT", "REGISTRAR", "OPERATOR", "ADMINISTRATOR")) {
            accounts.put(role, account(person(municipality), role));
        }
    }

    private static long memberAccount(long network, long organisation, String role) {
        long person = person(organisation);
        member(network, person, role);
        return account(person);
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void eachStepIsTakenByThoseWhoMay(Visibility visibility) {
        make(visibility);

        assertThat(answers(() -> notes.getEditable(meeting))).isEqualTo(allowed(visibility, EDITORS));
        assertThat(answers(() -> write())).isEqualTo(allowed(visibility, EDITORS));
        assertThat(answers(() -> approve())).isEqualTo(allowed(visibility, "COORDINATOR", "CONVENER"));
        assertThat(answers(() -> publish())).isEqualTo(allowed(visibility, "COORDINATOR"));
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void draftsAreForThoseWhoWriteAndTheRestForThoseWhoReadTheMeeting(Visibility visibility) throws Exception {
        make(visibility);
        Acting.as(accounts.get("SECRETARY"), () -> write());
        Map<String, String> readers = readers(visibility);

        for (String state : List.of("draft", "approved")) {
            assertThat(answers(() -> notes.find(meetings.getReadable(meeting)).isPresent() ? YES : "nothing"))
                    .as(state)
                    .isEqualTo(withoutDrafts(readers));
            Acting.as(accounts.get("CONVENER"), () -> approve());
        }
        Acting.as(accounts.get("COORDINATOR"), () -> publish());

        assertThat(answers(() -> notes.find(meetings.getReadable(meeting)).isPresent() ? YES : "nothing"))
                .isEqualTo(readers);
        assertThat(answers(() -> notes.latest(networks.getReadable(slug)))).isEqualTo(readers);
        assertThat(answers(() -> notes.latestDecisions(networks.getReadable(slug))))
                .isEqualTo(readers);
    }

    @Test
    void aNetworkThatDoesNotTakeContributionsTakesNone() {
        make(Visibility.PUBLIC);
        for (String status : List.of("PAUSED", "CLOSED")) {
            change("update network set status = ? where id = ?", status, network);

            assertThat(answers(() -> write())).as(status).isEqualTo(allowed(Visibility.PUBLIC));
            assertThat(answers(() -> approve())).as(status).isEqualTo(allowed(Visibility.PUBLIC));
            assertThat(answers(() -> publish())).as(status).isEqualTo(allowed(Visibility.PUBLIC));
        }
    }

    private String write() {
        notes.write(meeting, version(), new NotesText("Text " + ++written, List.of()));
        return YES;
    }

    private String approve() {
        notes.approve(meeting, version());
        return YES;
    }

    private String publish() {
        notes.publish(meeting, version(), true);
        return YES;
    }

    private long version() {
        return count("select coalesce(max(version), -1) from meeting_notes where meeting_id = ?", meeting);
    }

    private Map<String, String> readers(Visibility visibility) {
        boolean open = visibility == Visibility.PUBLIC || visibility == Visibility.SIGNED_IN;
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("anonymous", visibility == Visibility.PUBLIC ? YES : SIGN_IN);
        INSIDE.forEach(role -> expected.put(role, YES));
        OUTSIDE.forEach(role -> expected.put(role, open ? YES : MISSING));
        return expected;
    }

    private static Map<String, String> withoutDrafts(Map<String, String> readers) {
        Map<String, String> expected = new LinkedHashMap<>(readers);
        expected.replaceAll(
                (who, answer) -> YES.equals(answer) && !List.of(EDITORS).contains(who) ? "nothing" : answer);
        return expected;
    }

    private Map<String, String> allowed(Visibility visibility, String... roles) {
        boolean open = visibility == Visibility.PUBLIC || visibility == Visibility.SIGNED_IN;
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("anonymous", SIGN_IN);
        INSIDE.forEach(role -> expected.put(role, DENIED));
        OUTSIDE.forEach(role -> expected.put(role, open ? DENIED : MISSING));
        List.of(roles).forEach(role -> expected.put(role, YES));
        return expected;
    }

    private Map<String, String> answers(Callable<?> request) {
        Map<String, String> answers = new LinkedHashMap<>();
        accounts.forEach((name, account) -> answers.put(name, answer(account, request)));
        return answers;
    }

    /** What the request answers in words, {@code ok} for anything else. */
    private static String answer(long account, Callable<?> request) {
        try {
            return Acting.as(account, request) instanceof String words ? words : YES;
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }
}
