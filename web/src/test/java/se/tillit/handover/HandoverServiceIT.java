package se.tillit.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.text;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.access.NetworkRole;
import se.tillit.access.NetworkRoles;
import se.tillit.networks.MembershipSpan;
import se.tillit.networks.SeatSuccession;
import se.tillit.networks.Succession;
import se.tillit.networks.SuccessionChangedException;
import se.tillit.networks.SuccessionPlan;
import se.tillit.networks.SuccessionSeat;
import se.tillit.networks.SuccessionTerm;
import se.tillit.networks.SuccessorNotElectedException;
import se.tillit.networks.SuccessorTwiceOnSeatException;
import se.tillit.shared.SwedishTime;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class HandoverServiceIT extends Portal {

    private static final String HOLDINGS = "select group_concat(concat_ws('|', h.id, h.seat_id, h.person_id, h.role,"
            + " h.mandate_kind, h.valid_from, h.valid_to) order by h.id separator '\n') from seat_holding h"
            + " join seat s on s.id = h.seat_id where s.organisation_id = ?";
    private static final String MEMBERSHIPS =
            "select group_concat(concat_ws('|', m.id, m.network_id, m.person_id, m.role,"
                    + " m.joined_on, m.left_on) order by m.id separator '\n') from network_membership m"
                    + " join person p on p.id = m.person_id where p.organisation_id = ?";
    private static final String SELECTS =
            "select sum(variable_value) from information_schema.global_status where variable_name = 'COM_SELECT'";

    @Inject
    private HandoverService handovers;

    @Inject
    private NetworkRoles roles;

    @Inject
    private Clock clock;

    private LocalDate today;
    private LocalDate day;
    private LocalDate readsUntil;
    private long municipality;
    private long contact;
    private long administrator;
    private long gr;

    @BeforeEach
    void makeMunicipality() {
        today = SwedishTime.today(clock);
        day = today.plusDays(40);
        readsUntil = day.plusMonths(3);
        gr = person(organisation("ASSOCIATION"));
        municipality = PortalRows.municipality(unique("kommun"));
        contact = account(contactOf(municipality));
        administrator = account(gr, "ADMINISTRATOR");
    }

    private static long contactOf(long organisation) {
        long person = person(organisation);
        change("update organisation set contact_person_id = ? where id = ?", person, organisation);
        return person;
    }

    private long elected() {
        long person = person(municipality);
        change("update person set kind = 'ELECTED', email = ? where id = ?", mailOf(person), person);
        return person;
    }

    private static String mailOf(long person) {
        return person + "@kommun.example";
    }

    private long network(String visibility) {
        return PortalRows.network(unique("natverk"), visibility, gr);
    }

    /** A seat whose holder is elected, and a member. @return the holding */
    private long seat(long network) {
        long seat = PortalRows.heldSeat(network, municipality);
        long holding = count("select id from seat_holding where seat_id = ?", seat);
        change("update seat_holding set mandate_kind = 'ELECTED', person_id = ? where id = ?", elected(), holding);
        PortalRows.member(network, holder(holding), "MEMBER");
        return holding;
    }

    /** The seat's other part. @return the holding */
    private static long substitute(long holding, long person) {
        long seat = count("select seat_id from seat_holding where id = ?", holding);
        change(
                "insert into seat_holding (seat_id, person_id, role, mandate_kind, valid_from) values (?, ?, 'SUBSTITUTE',"
                        + " 'ELECTED', '2024-01-01')",
                seat,
                person);
        return count("select max(id) from seat_holding where seat_id = ?", seat);
    }

    private static long holder(long holding) {
        return count("select person_id from seat_holding where id = ?", holding);
    }

    private SuccessionTerm term() {
        return new SuccessionTerm(municipality, day, readsUntil);
    }

    private SuccessionPlan preview(Succession... wishes) {
        return handovers.preview(term(), List.of(wishes));
    }

    private long prepare(String key, Succession... wishes) {
        return handovers.prepare(term(), List.of(wishes), key, preview(wishes).fingerprint());
    }

    private long prepared(Succession... wishes) throws Exception {
        return Acting.as(contact, () -> prepare(key(), wishes));
    }

    private Void undo(long id) {
        handovers.undo(id);
        return null;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private NetworkRole role(long person, long network, LocalDate on) throws Exception {
        return Acting.as(Acting.ANONYMOUS, () -> roles.rolesOf(person, on)).get(network);
    }

    @Test
    void theNewTermTakesEffectByItsDates() throws Exception {
        long network = network("MEMBERS");
        long holding = seat(network);
        long leaver = holder(holding);
        long successor = elected();

        prepared(new Succession(holding, successor));

        assertThat(role(leaver, network, day.minusDays(1))).isEqualTo(NetworkRole.MEMBER);
        assertThat(role(leaver, network, day)).isEqualTo(NetworkRole.READER);
        assertThat(role(leaver, network, readsUntil.minusDays(1))).isEqualTo(NetworkRole.READER);
        assertThat(role(leaver, network, readsUntil)).isNull();
        assertThat(role(successor, network, today)).isEqualTo(NetworkRole.READER);
        assertThat(role(successor, network, day.minusDays(1))).isEqualTo(NetworkRole.READER);
        assertThat(role(successor, network, day)).isEqualTo(NetworkRole.MEMBER);
    }

    @Test
    void whatTheReviewSaysIsWhatTheRowsBecome() throws Exception {
        long network = network("PUBLIC");
        long first = seat(network);
        long steppingUp = elected();
        long second = substitute(first, steppingUp);
        PortalRows.member(network, steppingUp, "SUBSTITUTE");
        long third = seat(network("SIGNED_IN"));
        change("update seat_holding set valid_to = ? where id = ?", day.plusYears(1), third);
        long convener = seat(network("MEMBERS"));
        change("update network_membership set role = 'CONVENER' where person_id = ?", holder(convener));
        Succession[] wishes = {
            new Succession(first, steppingUp),
            new Succession(second, elected()),
            new Succession(third, null),
            new Succession(convener, elected())
        };
        SuccessionPlan plan = Acting.as(contact, () -> preview(wishes));
        List<String> before = lines(MEMBERSHIPS);
        List<String> holdingsBefore = lines(HOLDINGS);

        prepared(wishes);

        assertThat(plan.seats()).hasSize(4);
        assertThat(added(before, lines(MEMBERSHIPS)))
                .containsExactlyInAnyOrderElementsOf(
                        plan.written().stream().map(HandoverServiceIT::tail).toList());
        assertThat(removed(before, lines(MEMBERSHIPS)))
                .containsExactlyInAnyOrderElementsOf(plan.ended().stream()
                        .map(span -> span.id() + "|" + tail(span))
                        .toList());
        assertThat(removed(holdingsBefore, lines(HOLDINGS)))
                .extracting(line -> Long.parseLong(line.substring(0, line.indexOf('|'))))
                .containsExactlyInAnyOrder(first, second, third, convener);
        for (SeatSuccession seat : plan.seats()) {
            long rows = count(
                    "select count(*) from seat_holding where seat_id = ? and role = ? and valid_from = ?",
                    seat.leaves().seatId(),
                    seat.leaves().role().name(),
                    day);
            assertThat(rows).isEqualTo(seat.vacant() ? 0 : 1);
        }
        assertThat(role(steppingUp, network, day)).isEqualTo(NetworkRole.MEMBER);
        assertThat(plan.stayingAfter(plan.seats().stream()
                        .map(SeatSuccession::leaves)
                        .filter(seat -> seat.holdingId() == convener)
                        .findFirst()
                        .orElseThrow()))
                .map(MembershipSpan::role)
                .contains(NetworkRole.CONVENER);
    }

    private List<String> lines(String rows) {
        String all = text(rows, municipality);
        return all == null ? List.of() : List.of(all.split("\n"));
    }

    /** The lines that are new, without their ids: ends of old rows are told by {@link #removed}. */
    private static List<String> added(List<String> before, List<String> after) {
        List<String> ids = before.stream()
                .map(line -> line.substring(0, line.indexOf('|') + 1))
                .toList();
        return after.stream()
                .filter(line -> ids.stream().noneMatch(line::startsWith))
                .map(line -> line.substring(line.indexOf('|') + 1))
                .toList();
    }

    private static List<String> removed(List<String> before, List<String> after) {
        return before.stream().filter(line -> !after.contains(line)).toList();
    }

    private static String tail(MembershipSpan span) {
        String until = span.leftOn() == null ? "" : "|" + span.leftOn();
        return span.networkId() + "|" + span.personId() + "|" + span.role() + "|" + span.joinedOn() + until;
    }

    @Test
    void undoingRestoresEveryRow() throws Exception {
        long holding = seat(network("PUBLIC"));
        long bounded = seat(network("MEMBERS"));
        change("update seat_holding set valid_to = ? where id = ?", day.plusYears(2), bounded);
        long external = elected();
        PortalRows.member(
                count(
                        "select s.network_id from seat s join seat_holding h on h.seat_id = s.id where h.id = ?",
                        bounded),
                external,
                "EXTERNAL");
        elected();
        String holdings = text(HOLDINGS, municipality);
        String memberships = text(MEMBERSHIPS, municipality);

        long id = prepared(new Succession(holding, elected()), new Succession(bounded, external));
        assertThat(text(HOLDINGS, municipality)).isNotEqualTo(holdings);
        assertThat(text(MEMBERSHIPS, municipality)).isNotEqualTo(memberships);
        Acting.as(contact, () -> undo(id));

        assertThat(text(HOLDINGS, municipality)).isEqualTo(holdings);
        assertThat(text(MEMBERSHIPS, municipality)).isEqualTo(memberships);
    }

    @Test
    void readingThatHasBegunEndsAndStaysKnown() throws Exception {
        long network = network("PUBLIC");
        long holding = seat(network);
        long successor = elected();
        long id = prepared(new Succession(holding, successor));
        change(
                "update network_membership set joined_on = ? where person_id = ? and role = 'READER'",
                today.minusDays(3),
                successor);
        change(
                "update handover_membership set joined_on = ? where person_id = ? and role = 'READER'",
                today.minusDays(3),
                successor);

        Acting.as(contact, () -> undo(id));

        assertThat(role(successor, network, today.minusDays(1))).isEqualTo(NetworkRole.READER);
        assertThat(role(successor, network, today)).isNull();
        assertThat(role(successor, network, day)).isNull();
    }

    @Test
    void aDoubleClickPreparesOnce() throws Exception {
        long holding = seat(network("PUBLIC"));
        long successor = elected();
        String key = key();
        String fingerprint = Acting.as(
                contact, () -> preview(new Succession(holding, successor)).fingerprint());

        List<Acting.Outcome> outcomes = Acting.atOnce(
                10,
                contact,
                () -> handovers.prepare(term(), List.of(new Succession(holding, successor)), key, fingerprint));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(outcomes)
                .extracting(Acting.Outcome::result)
                .containsOnly(outcomes.get(0).result());
        assertThat(count("select count(*) from handover where organisation_id = ?", municipality))
                .isOne();
        assertThat(mails(mailOf(successor))).isOne();
    }

    @Test
    void anotherOneToTheSameDayIsRefusedWithItsName() throws Exception {
        long holding = seat(network("PUBLIC"));
        long other = seat(network("PUBLIC"));
        prepared(new Succession(holding, null));

        assertThatThrownBy(() -> Acting.as(administrator, () -> prepare(key(), new Succession(other, null))))
                .isInstanceOf(HandoverPreparedException.class);
    }

    @Test
    void onlyWhatWasReviewedIsCarriedOut() throws Exception {
        long holding = seat(network("PUBLIC"));
        long successor = elected();
        String reviewed = Acting.as(
                contact, () -> preview(new Succession(holding, successor)).fingerprint());
        change("update seat_holding set valid_to = ? where id = ?", day.plusDays(9), holding);
        String holdings = text(HOLDINGS, municipality);

        assertThatThrownBy(() -> Acting.as(
                        contact,
                        () -> handovers.prepare(term(), List.of(new Succession(holding, successor)), key(), reviewed)))
                .isInstanceOf(SuccessionChangedException.class);

        assertThat(text(HOLDINGS, municipality)).isEqualTo(holdings);
        assertThat(count("select count(*) from handover where organisation_id = ?", municipality))
                .isZero();
    }

    @Test
    void oneOfTwoWhoUndoIsTold() throws Exception {
        long holding = seat(network("PUBLIC"));
        long successor = elected();
        long id = prepared(new Succession(holding, successor));

        assertThat(Acting.atOnce(10, contact, () -> undo(id)))
                .allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThatThrownBy(() -> Acting.as(administrator, () -> undo(id))).isInstanceOf(HandoverUndoneException.class);

        assertThat(mails(mailOf(successor))).isEqualTo(2);
    }

    @Test
    void onItsDayItStandsAndSaysSo() throws Exception {
        long id = prepared(new Succession(seat(network("PUBLIC")), null));
        change("update handover set effective_on = ? where id = ?", today, id);

        assertThatThrownBy(() -> Acting.as(contact, () -> undo(id))).isInstanceOf(HandoverBegunException.class);
        assertThat(Acting.as(contact, () -> handovers.get(id)).undoable()).isFalse();
    }

    @Test
    void whatSomeoneChangedSinceIsLeftAndTold() throws Exception {
        long network = network("PUBLIC");
        long changed = seat(network);
        long undoable = seat(network("PUBLIC"));
        long leaver = holder(changed);
        long third = elected();
        long id = prepared(new Succession(changed, elected()), new Succession(undoable, elected()));
        change(
                "update seat_holding set person_id = ? where seat_id = (select seat_id from (select seat_id from"
                        + " seat_holding where id = ?) t) and valid_from = ?",
                third,
                changed,
                day);

        assertThat(Acting.as(contact, () -> handovers.get(id)).changedSince()).containsExactly(changed);
        Acting.as(contact, () -> undo(id));

        assertThat(count("select count(*) from seat_holding where person_id = ? and valid_from = ?", third, day))
                .isOne();
        assertThat(role(leaver, network, day)).isEqualTo(NetworkRole.READER);
        assertThat(count("select count(*) from seat_holding where id = ? and valid_to is null", undoable))
                .isOne();
        assertThat(Acting.as(contact, () -> handovers.get(id)).seats())
                .filteredOn(HandoverSeat::kept)
                .extracting(HandoverSeat::holdingId)
                .containsExactly(changed);
    }

    @Test
    void aClosedNetworkIsNotShownAndTakesNothing() throws Exception {
        long open = network("PUBLIC");
        long holding = seat(open);
        long closedBefore = seat(network("PUBLIC"));
        change(
                "update network set status = 'CLOSED' where id = (select s.network_id from seat s join seat_holding h"
                        + " on h.seat_id = s.id where h.id = ?)",
                closedBefore);
        assertThat(shown(contact)).containsExactly(holding);

        long id = prepared(new Succession(holding, elected()), new Succession(closedBefore, null));
        change("update network set status = 'CLOSED' where id = ?", open);
        String holdings = text(HOLDINGS, municipality);
        String memberships = text(MEMBERSHIPS, municipality);
        Acting.as(contact, () -> undo(id));

        assertThat(text(HOLDINGS, municipality)).isEqualTo(holdings);
        assertThat(text(MEMBERSHIPS, municipality)).isEqualTo(memberships);
    }

    private List<Long> shown(long account) throws Exception {
        return Acting.as(account, () -> handovers.draft(term())).seats().stream()
                .map(SuccessionSeat::holdingId)
                .toList();
    }

    @Test
    void aSecretNetworkIsForItsMembersAlone() throws Exception {
        long secret = network("SECRET");
        long holding = seat(secret);
        long known = seat(network("MEMBERS"));
        assertThat(shown(contact)).containsExactly(known);

        prepared(new Succession(holding, null), new Succession(known, null));
        assertThat(count("select count(*) from seat_holding where id = ? and valid_to is null", holding))
                .isOne();

        day = day.plusDays(1);
        PortalRows.member(secret, gr, "COORDINATOR");
        assertThat(shown(administrator)).contains(holding);
        long id = Acting.as(administrator, () -> prepare(key(), new Succession(holding, null)));
        assertThat(Acting.as(administrator, () -> handovers.get(id)).seats()).hasSize(1);
        assertThat(Acting.as(contact, () -> handovers.get(id)).seats()).isEmpty();
    }

    @Test
    void whoHasBeenGivenTheSeatAlreadyKeepsIt() throws Exception {
        long holding = seat(network("PUBLIC"));
        long later = elected();
        LocalDate laterDay = day.plusMonths(2);
        change("update seat_holding set valid_to = ? where id = ?", laterDay, holding);
        change(
                "insert into seat_holding (seat_id, person_id, role, mandate_kind, valid_from) select seat_id, ?, role,"
                        + " 'ELECTED', ? from seat_holding where id = ?",
                later,
                laterDay,
                holding);
        long successor = elected();
        String holdings = text(HOLDINGS, municipality);

        long id = prepared(new Succession(holding, successor));
        assertThat(count(
                        "select count(*) from seat_holding where person_id = ? and valid_from = ? and valid_to = ?",
                        successor,
                        day,
                        laterDay))
                .isOne();
        Acting.as(contact, () -> undo(id));

        assertThat(text(HOLDINGS, municipality)).isEqualTo(holdings);
    }

    @Test
    void whoIsNotElectedOrTwiceOnASeatIsRefused() throws Exception {
        long holding = seat(network("PUBLIC"));
        long other = substitute(holding, elected());
        long successor = elected();

        assertThatThrownBy(() -> Acting.as(contact, () -> preview(new Succession(holding, person(municipality)))))
                .isInstanceOf(SuccessorNotElectedException.class);
        assertThatThrownBy(() -> Acting.as(
                        contact, () -> preview(new Succession(holding, successor), new Succession(other, successor))))
                .isInstanceOf(SuccessorTwiceOnSeatException.class);
        assertThatThrownBy(() -> Acting.as(contact, () -> preview(new Succession(holding, holder(other)))))
                .isInstanceOf(SuccessorTwiceOnSeatException.class);
        assertThatThrownBy(() -> prepared(new Succession(holding, holder(holding))))
                .isInstanceOf(HandoverEmptyException.class);
    }

    @Test
    void daysThatCannotBeAreRefusedAtTheirField() {
        assertThatThrownBy(() -> previewFor(today, today.plusMonths(1)))
                .isInstanceOf(HandoverDayNotAheadException.class);
        assertThatThrownBy(() -> previewFor(today.plusYears(3), today.plusYears(3)))
                .isInstanceOf(HandoverDayTooFarException.class);
        assertThatThrownBy(() -> previewFor(day, day.minusDays(1))).isInstanceOf(ReadingEndsTooEarlyException.class);
        assertThatThrownBy(() -> previewFor(day, day.plusYears(2))).isInstanceOf(ReadingEndsTooLateException.class);
    }

    private SuccessionPlan previewFor(LocalDate effectiveOn, LocalDate until) throws Exception {
        return Acting.as(
                contact, () -> handovers.preview(new SuccessionTerm(municipality, effectiveOn, until), List.of()));
    }

    @Test
    void everyoneConcernedGetsOneMailAboutTheirOwn() throws Exception {
        long network = network("SECRET");
        PortalRows.member(network, gr, "COORDINATOR");
        change("update person set email = ? where id = ?", mailOf(gr), gr);
        long holding = seat(network);
        long second = seat(network("PUBLIC"));
        long successor = elected();
        long leaver = holder(holding);
        long id = Acting.as(
                administrator,
                () -> prepare(key(), new Succession(holding, successor), new Succession(second, successor)));

        assertThat(mails(mailOf(successor))).isOne();
        assertThat(mails(mailOf(leaver))).isOne();
        assertThat(mails(mailOf(gr))).isOne();
        String slug = text("select slug from network where id = ?", network);
        assertThat(body(mailOf(successor)))
                .contains("http://tillit.example/natverk/" + slug + "/introduktion")
                .doesNotContain("???", "{0}");
        assertThat(body(mailOf(leaver))).contains("läsa till och med").doesNotContain("???");
        assertThat(body(mailOf(holder(second)))).doesNotContain(slug);

        Acting.as(administrator, () -> undo(id));
        assertThat(mails(mailOf(successor))).isEqualTo(2);
        assertThat(mails(mailOf(gr))).isEqualTo(2);
    }

    private static long mails(String recipient) {
        return count("select count(*) from outgoing_mail where recipient = ?", recipient);
    }

    private static String body(String recipient) {
        return text("select body from outgoing_mail where recipient = ? order by id desc limit 1", recipient);
    }

    @Test
    void anExternalOrganisationsSuccessorHasNoSayEither() throws Exception {
        change("update organisation set kind = 'EXTERNAL', scb_code = null where id = ?", municipality);
        long network = network("PUBLIC");
        long holding = seat(network);
        change("update network_membership set role = 'EXTERNAL' where network_id = ?", network);
        long successor = elected();

        prepared(new Succession(holding, successor));

        String role = "select role from network_membership where person_id = ? and joined_on = ?";
        assertThat(text(role, successor, day)).isEqualTo("EXTERNAL");
        assertThat(text(role, holder(holding), day)).isEqualTo("READER");
    }

    @Test
    void aSuccessorHasTheSeatNoLongerThanTheOrganisationIsExpected() throws Exception {
        long holding = seat(network("PUBLIC"));
        LocalDate end = day.plusMonths(6);
        change(
                "update seat set expected_to = ? where id = (select seat_id from seat_holding where id = ?)",
                end,
                holding);
        change("update seat_holding set valid_to = ? where id = ?", end, holding);
        long successor = elected();

        prepared(new Succession(holding, successor));

        assertThat(text("select valid_to from seat_holding where person_id = ?", successor))
                .isEqualTo(end.toString());
    }

    @Test
    void theSuccessorFindsWhatToReadAndMayReadIt() throws Exception {
        long network = network("SECRET");
        PortalRows.member(network, gr, "COORDINATOR");
        long holding = seat(network);
        long successor = elected();
        long account = account(successor);
        assertThat(Acting.as(account, () -> handovers.myPacks())).isEmpty();

        long id = Acting.as(administrator, () -> prepare(key(), new Succession(holding, successor)));

        assertThat(Acting.as(account, () -> handovers.myPacks()))
                .extracting(HandoverPack::networkId)
                .containsExactly(network);
        Acting.as(administrator, () -> undo(id));
        assertThat(Acting.as(account, () -> handovers.myPacks())).isEmpty();
    }

    @Test
    void twoHundredAndTenSeatsAskNoMoreThanOne() throws Exception {
        List<Succession> all = new ArrayList<>();
        List<Long> people = IntStream.range(0, 210).mapToObj(at -> elected()).toList();
        for (int at = 0; at < 105; at++) {
            long holding = seat(network("PUBLIC"));
            all.add(new Succession(holding, people.get(2 * at)));
            all.add(new Succession(substitute(holding, elected()), people.get(2 * at + 1)));
        }
        Succession[] wishes = all.toArray(Succession[]::new);

        assertThat(least(() -> Acting.as(contact, () -> preview(wishes)))).isLessThan(15);
        String holdings = text(HOLDINGS, municipality);
        String memberships = text(MEMBERSHIPS, municipality);
        long[] id = new long[1];
        assertThat(selects(() -> id[0] = prepared(wishes))).isLessThan(40);
        assertThat(count("select count(*) from handover_change where handover_id = ?", id[0]))
                .isEqualTo(210);
        assertThat(least(() -> Acting.as(contact, () -> handovers.get(id[0])))).isLessThan(15);
        assertThat(selects(() -> Acting.as(contact, () -> undo(id[0])))).isLessThan(30);
        assertThat(text(HOLDINGS, municipality)).isEqualTo(holdings);
        assertThat(text(MEMBERSHIPS, municipality)).isEqualTo(memberships);
    }

    private interface Act {
        Object run() throws Exception;
    }

    private static long least(Act act) throws Exception {
        return Math.min(selects(act), selects(act));
    }

    private static long selects(Act act) throws Exception {
        long before = count(SELECTS);
        act.run();
        return count(SELECTS) - before - 1;
    }
}
