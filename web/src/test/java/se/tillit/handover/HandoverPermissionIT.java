package se.tillit.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.networks.Succession;
import se.tillit.networks.SuccessionRecord;
import se.tillit.networks.SuccessionService;
import se.tillit.networks.SuccessionTerm;
import se.tillit.shared.SwedishTime;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** Each method of the hand-over by each role. Only an administrator and the organisation's own contact hand over. */
class HandoverPermissionIT extends Portal {

    private static final String YES = "ok";
    private static final String SIGN_IN = "SignInRequiredException";
    private static final String DENIED = "AccessDeniedException";
    private static final String MISSING = "NotFoundException";

    @Inject
    private HandoverService handovers;

    @Inject
    private SuccessionService successions;

    @Inject
    private Clock clock;

    private final Map<String, Long> accounts = new LinkedHashMap<>();
    private long municipality;
    private String slug;
    private long holding;
    private SuccessionTerm term;

    @BeforeEach
    void makePeople() {
        LocalDate day = SwedishTime.today(clock).plusDays(30);
        municipality = PortalRows.municipality(unique("kommun"));
        slug = PortalRows.text("select slug from organisation where id = ?", municipality);
        term = new SuccessionTerm(municipality, day, day.plusMonths(3));
        long gr = person(organisation("ASSOCIATION"));
        long network = PortalRows.network(unique("natverk"), "PUBLIC", gr);
        long seat = PortalRows.heldSeat(network, municipality);
        holding = count("select id from seat_holding where seat_id = ?", seat);
        change("update seat_holding set mandate_kind = 'ELECTED' where id = ?", holding);
        accounts.put("anonymous", Acting.ANONYMOUS);
        for (String role : List.of("COORDINATOR", "CONVENER", "PREP_COMMITTEE", "SECRETARY", "MEMBER", "READER")) {
            long person = person(municipality);
            member(network, person, role);
            accounts.put(role, account(person));
        }
        for (String role : List.of("MANAGEMENT", "REGISTRAR", "OPERATOR")) {
            accounts.put(role, account(person(municipality), role));
        }
        accounts.put("other contact", account(contactOf(organisation("EXTERNAL"))));
        accounts.put("contact", account(contactOf(municipality)));
        accounts.put("ADMINISTRATOR", account(gr, "ADMINISTRATOR"));
    }

    private static long contactOf(long organisation) {
        long person = person(organisation);
        change("update organisation set contact_person_id = ? where id = ?", person, organisation);
        return person;
    }

    @Test
    void onlyItsContactAndAnAdministratorPrepare() {
        Map<String, String> allowed = expected(DENIED);

        assertThat(answers(() -> handovers.organisation(slug))).isEqualTo(allowed);
        assertThat(answers(() -> handovers.draft(term))).isEqualTo(allowed);
        assertThat(answers(() -> handovers.preview(term, List.of(new Succession(holding, null)))))
                .isEqualTo(allowed);
        assertThat(answers(this::prepareAndTakeBack)).isEqualTo(allowed);
        assertThat(answers(() -> successions.electedSeats(municipality, term.effectiveOn())))
                .isEqualTo(allowed);
        assertThat(answers(() -> successions.candidates(municipality))).isEqualTo(allowed);
        assertThat(answers(() -> successions.plan(term, List.of()))).isEqualTo(allowed);
        assertThat(answers(() -> successions.carryOut(
                        term, List.of(), successions.plan(term, List.of()).fingerprint())))
                .isEqualTo(allowed);
        assertThat(answers(() -> successions.undo(nothing()))).isEqualTo(allowed);
        assertThat(answers(() -> successions.changedSince(nothing()))).isEqualTo(allowed);
        assertThat(answers(() -> successions.coordinators(municipality, List.of())))
                .isEqualTo(allowed);
    }

    @Test
    void toOthersAHandOverDoesNotExist() throws Exception {
        long id = Acting.as(accounts.get("contact"), this::prepare);
        Map<String, String> allowed = expected(MISSING);

        assertThat(answers(() -> handovers.get(id))).isEqualTo(allowed);
        assertThat(answers(() -> handovers.get(0))).isEqualTo(expected(MISSING, MISSING, MISSING));
        accounts.remove("contact");
        Map<String, String> undoing = expected(MISSING);
        undoing.remove("contact");
        assertThat(answers(() -> undo(id))).isEqualTo(undoing);
    }

    @Test
    void listsAreForThoseWhoHandOverSomething() throws Exception {
        long id = Acting.as(accounts.get("contact"), this::prepare);
        Map<String, String> some = expected(DENIED);
        some.put("other contact", YES);

        assertThat(answers(() -> handovers.latest())).isEqualTo(some);
        assertThat(answers(() -> handovers.organisations())).isEqualTo(some);
        assertThat(Acting.as(accounts.get("other contact"), () -> handovers.latest()))
                .isEmpty();
        assertThat(Acting.as(accounts.get("other contact"), () -> handovers.organisations()))
                .isEmpty();
        assertThat(Acting.as(accounts.get("contact"), () -> handovers.latest()))
                .extracting(HandoverRow::id)
                .containsExactly(id);
        assertThat(Acting.as(accounts.get("ADMINISTRATOR"), () -> handovers.latest()))
                .extracting(HandoverRow::id)
                .contains(id);
    }

    private SuccessionRecord nothing() {
        return new SuccessionRecord(term, List.of(), List.of(), List.of());
    }

    private long prepare() {
        List<Succession> wishes = List.of(new Succession(holding, null));
        return handovers.prepare(
                term,
                wishes,
                UUID.randomUUID().toString(),
                handovers.preview(term, wishes).fingerprint());
    }

    private String prepareAndTakeBack() {
        return undo(prepare());
    }

    private String undo(long id) {
        handovers.undo(id);
        return YES;
    }

    private Map<String, String> expected(String others) {
        return expected(others, YES, YES);
    }

    private Map<String, String> expected(String others, String contact, String administrator) {
        Map<String, String> expected = new LinkedHashMap<>();
        accounts.keySet().forEach(account -> expected.put(account, others));
        expected.put("anonymous", SIGN_IN);
        expected.put("contact", contact);
        expected.put("ADMINISTRATOR", administrator);
        return expected;
    }

    private Map<String, String> answers(Callable<?> request) {
        return Acting.answers(accounts, request);
    }
}
