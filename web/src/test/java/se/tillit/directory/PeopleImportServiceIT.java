package se.tillit.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.network;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.text;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tillit.networks.SeatGift;
import se.tillit.networks.SeatImportService;
import se.tillit.people.JustTakenException;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class PeopleImportServiceIT extends Portal {

    private static final String HEADINGS = "Förnamn;Efternamn;E-post;Organisation;Uppdrag;Titel;Nätverk;Roll\n";

    @Inject
    private PeopleImportService imports;

    @Inject
    private SeatImportService seats;

    private long association;
    private long administrator;
    private long municipality;
    private String municipalityName;
    private String slug;
    private long network;
    private long seat;
    private String mark;

    private void prepare() {
        association = organisation("ASSOCIATION");
        administrator = account(person(association), "ADMINISTRATOR");
        municipality = organisation("EXTERNAL");
        municipalityName = text("select name from organisation where id = ?", municipality);
        slug = unique("import");
        network = network(slug, "MEMBERS", person(association));
        change(
                "insert into seat (network_id, organisation_id, expected_from) values (?, ?, '2024-01-01')",
                network,
                municipality);
        seat = count("select id from seat where network_id = ?", network);
        mark = unique("m");
    }

    /** A row of a person whose name and address are the test's own. */
    private String row(String who, String networkName) {
        return "Åsa;" + who + "-" + mark + ";" + who + "-" + mark + "@example.org;" + municipalityName
                + ";Tjänsteperson;Planerare;" + networkName + ";\n";
    }

    private long preview(long account, String rows) throws Exception {
        byte[] content = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
        return Acting.as(account, () -> imports.preview("personer.csv", new ByteArrayInputStream(content)));
    }

    private PeoplePreview show(long id) throws Exception {
        return Acting.as(administrator, () -> imports.show(id, RowFilter.ALL, 1));
    }

    private boolean confirm(long account, long id) throws Exception {
        return Acting.as(account, () -> imports.confirm(id));
    }

    private long people() {
        return count("select count(*) from person where surname like ?", "%-" + mark);
    }

    @Test
    void nothingIsWrittenUntilConfirmedAndThenAllThatIsGood() throws Exception {
        prepare();
        long id = preview(
                administrator, row("a", "") + row("b", slug) + "Åsa;Utan;;Finns Inte;Tjänsteperson;Planerare;;\n");

        PeoplePreview preview = show(id);
        assertThat(preview.rows())
                .extracting(PreviewRow::outcome)
                .containsExactly(RowOutcome.ERROR, RowOutcome.NEW, RowOutcome.NEW);
        assertThat(preview.rows().get(0).line().rowNo()).isEqualTo(4);
        assertThat(preview.counts().good()).isEqualTo(2);
        assertThat(preview.counts().seats()).isEqualTo(1);
        assertThat(people()).isZero();

        assertThat(confirm(administrator, id)).isTrue();
        assertThat(people()).isEqualTo(2);
        assertThat(text(
                        "select p.surname from seat_holding h join person p on p.id = h.person_id where seat_id = ?",
                        seat))
                .isEqualTo("b-" + mark);
        assertThat(text("select role from network_membership where network_id = ?", network))
                .isEqualTo("EXTERNAL");
        assertThat(count("select version from seat where id = ?", seat)).isOne();
        assertThat(show(id).file().isConfirmed()).isTrue();
    }

    @Test
    void ofFiveThousandRowsThreeHundredBadOnesHarmNoOther() throws Exception {
        prepare();
        String rows = IntStream.rangeClosed(1, 5000)
                .mapToObj(number -> number <= 300
                        ? "Åsa;Fel" + number + ";ingen adress;" + municipalityName + ";Tjänsteperson;Planerare;;\n"
                        : row("p" + number, ""))
                .collect(Collectors.joining());

        long id = preview(administrator, rows);

        assertThat(show(id).counts().good()).isEqualTo(4700);
        assertThat(people()).isZero();
        assertThat(confirm(administrator, id)).isTrue();
        assertThat(people()).isEqualTo(4700);
    }

    @Test
    void whatIsKeptOfARowIsWhatTheFileSaid() throws Exception {
        prepare();
        long id = preview(
                administrator, "\"Å\"\"sa\\ 👩‍🚒\";Öberg;inte @ adress;" + municipalityName + ";x;y;;;för;mycket\n");

        assertThat(show(id).rows()).singleElement().satisfies(row -> {
            assertThat(row.line().get(PeopleColumn.GIVEN_NAME)).isEqualTo("Å\"sa\\ 👩‍🚒");
            assertThat(row.line().tooLong()).isTrue();
            assertThat(row.notes())
                    .contains(PeopleNote.of(PeopleNoteKind.BAD_EMAIL, PeopleColumn.EMAIL))
                    .contains(PeopleNote.of(PeopleNoteKind.TOO_MANY_CELLS, PeopleColumn.FROM));
        });
    }

    @Test
    void manyClicksSaveOnce() throws Exception {
        prepare();
        long id = preview(administrator, row("a", slug) + row("b", ""));

        assertThat(Acting.atOnce(8, administrator, () -> imports.confirm(id)))
                .allSatisfy(one -> assertThat(one.result()).isEqualTo(true));

        assertThat(people()).isEqualTo(2);
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndWritesNothing() throws Exception {
        prepare();
        long other = account(person(association), "ADMINISTRATOR");
        long first = preview(administrator, row("a", slug));
        long second = preview(other, row("a", slug) + row("b", ""));

        assertThat(confirm(administrator, first)).isTrue();
        assertThat(confirm(other, second)).isFalse();

        assertThat(people()).isOne();
        PeoplePreview after = Acting.as(other, () -> imports.show(second, RowFilter.OVERTAKEN, 1));
        assertThat(after.file().isOpen()).isTrue();
        assertThat(after.counts().overtaken()).isOne();
        assertThat(after.rows()).singleElement().satisfies(row -> assertThat(row.outcome())
                .isEqualTo(RowOutcome.UNCHANGED));
        assertThat(confirm(other, second)).isTrue();
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void aSeatThatWasTakenMeanwhileIsTold() throws Exception {
        prepare();
        long id = preview(administrator, row("a", slug));
        change(
                "insert into seat_holding (seat_id, person_id, role, valid_from) values (?, ?, 'HOLDER', '2025-01-01')",
                seat,
                person(municipality));

        assertThat(confirm(administrator, id)).isFalse();

        assertThat(people()).isZero();
        assertThat(show(id).rows().get(0).notes())
                .extracting(PeopleNote::kind)
                .containsExactly(PeopleNoteKind.SEAT_TAKEN);
    }

    @Test
    void aFailureInTheMiddleWritesNothing() throws Exception {
        prepare();
        long id = preview(administrator, row("a", "") + row("b", slug));
        String trigger = "people_import_it";
        change("create trigger " + trigger + " before insert on seat_holding for each row begin if new.seat_id = "
                + seat + " then signal sqlstate '45000' set message_text = 'no'; end if; end");
        try {
            assertThatThrownBy(() -> confirm(administrator, id)).isNotNull();
        } finally {
            change("drop trigger " + trigger);
        }
        assertThat(people()).isZero();
        assertThat(show(id).file().isOpen()).isTrue();

        assertThat(confirm(administrator, id)).isTrue();
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void whoIsKnownIsUpdatedAndLeavesATrace() throws Exception {
        prepare();
        long known = person(municipality);
        String email = mark + "@example.org";
        change("update person set email = ?, surname = 'Gammal' where id = ?", email, known);
        long id = preview(
                administrator,
                "Åsa;ny-" + mark + ";" + email.toUpperCase(java.util.Locale.ROOT) + ";" + municipalityName
                        + ";Förtroendevald;;;\n");

        assertThat(show(id).rows().get(0).outcome()).isEqualTo(RowOutcome.UPDATED);
        assertThat(confirm(administrator, id)).isTrue();

        assertThat(text("select concat(surname, kind, email, version) from person where id = ?", known))
                .isEqualTo("ny-" + mark + "ELECTED" + email + "1");
        assertThat(count("select changed_by_id from person where id = ?", known))
                .isEqualTo(count("select person_id from account where id = ?", administrator));
    }

    @Test
    void anAddressThatTheDatabaseTakesForAnotherIsToldAndWritesNothing() throws Exception {
        prepare();
        change("update person set email = ? where id = ?", "é-" + mark + "@example.org", person(municipality));
        long id = preview(administrator, row("e", "") + row("f", ""));

        assertThatThrownBy(() -> confirm(administrator, id)).isInstanceOf(JustTakenException.class);

        assertThat(people()).isZero();
        assertThat(show(id).file().isOpen()).isTrue();
    }

    @Test
    void aSecretNetworkIsAsMissingAsOneThatDoesNotExist() throws Exception {
        prepare();
        change("update network set visibility = 'SECRET' where id = ?", network);
        long id = preview(administrator, row("a", slug) + row("b", "finns-inte"));

        assertThat(show(id).rows()).extracting(PreviewRow::notes).allSatisfy(notes -> assertThat(notes)
                .containsExactly(PeopleNote.of(PeopleNoteKind.UNKNOWN_NETWORK, PeopleColumn.NETWORK)));
    }

    @Test
    void aClosedNetworkTakesNobody() throws Exception {
        prepare();
        long id = preview(administrator, row("a", slug));
        change("update network set status = 'CLOSED' where id = ?", network);

        assertThat(confirm(administrator, id)).isFalse();
        assertThat(show(id).rows().get(0).notes())
                .containsExactly(PeopleNote.of(PeopleNoteKind.NETWORK_CLOSED, PeopleColumn.NETWORK));
    }

    @Test
    void aFileIsItsPersonsOwnAndGoneAfterADay() throws Exception {
        prepare();
        long other = account(person(association), "ADMINISTRATOR");
        long id = preview(administrator, row("a", ""));

        assertThatThrownBy(() -> confirm(other, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(other, () -> imports.show(id, RowFilter.ALL, 1)))
                .isInstanceOf(NotFoundException.class);
        assertThat(Acting.as(other, () -> imports.open())).isEmpty();
        assertThat(Acting.as(administrator, () -> imports.open()))
                .extracting(PeopleImport::getId)
                .containsExactly(id);

        change("update people_import set expires_at = '2020-01-01' where id = ?", id);
        assertThatThrownBy(() -> confirm(administrator, id)).isInstanceOf(NotFoundException.class);
        imports.removeExpired();
        assertThat(count("select count(*) from people_import where id = ?", id)).isZero();
        assertThat(count("select count(*) from people_import_row where import_id = ?", id))
                .isZero();
        assertThat(people()).isZero();
    }

    @Test
    void whatIsNotADayOldIsKept() throws Exception {
        prepare();
        long id = preview(administrator, row("a", ""));

        imports.removeExpired();

        assertThat(show(id).rows()).hasSize(1);
    }

    @Test
    void whatIsDiscardedCannotBeSaved() throws Exception {
        prepare();
        long id = preview(administrator, row("a", ""));
        for (int click = 0; click < 2; click++) {
            Acting.as(administrator, () -> {
                imports.discard(id);
                return null;
            });
        }

        assertThatThrownBy(() -> confirm(administrator, id)).isInstanceOf(NotFoundException.class);
        assertThat(count("select count(*) from people_import_row where import_id = ?", id))
                .isZero();
    }

    @Test
    void onlyAdministratorsImport() throws Exception {
        prepare();
        long id = preview(administrator, row("a", ""));
        Map<String, Long> accounts = new LinkedHashMap<>();
        for (String role : List.of(
                "COORDINATOR",
                "CONVENER",
                "PREP_COMMITTEE",
                "SECRETARY",
                "MEMBER",
                "SUBSTITUTE",
                "EXTERNAL",
                "READER")) {
            long member = person(municipality);
            PortalRows.member(network, member, role);
            accounts.put(role, account(member));
        }
        for (String role : List.of("MANAGEMENT", "REGISTRAR", "OPERATOR")) {
            accounts.put(role, account(person(association), role));
        }
        SeatGift gift = new SeatGift(
                seat,
                network,
                person(municipality),
                se.tillit.networks.HoldingRole.HOLDER,
                se.tillit.people.PersonKind.OFFICIAL,
                LocalDate.of(2026, 1, 1));
        List<Callable<?>> requests = List.of(
                () -> imports.open(),
                () -> imports.headings(),
                () -> imports.preview("a.csv", new ByteArrayInputStream(new byte[0])),
                () -> imports.show(id, RowFilter.ALL, 1),
                () -> imports.errors(id),
                () -> imports.confirm(id),
                () -> {
                    imports.discard(id);
                    return null;
                },
                () -> seats.networks(List.of(slug), false),
                () -> seats.seats(List.of(network), false),
                () -> seats.holdings(List.of(network), LocalDate.of(2026, 1, 1), false),
                () -> {
                    seats.giveAll(List.of(gift));
                    return null;
                });
        for (Callable<?> request : requests) {
            assertThat(Acting.answer(ANONYMOUS, request)).isEqualTo("SignInRequiredException");
            accounts.forEach((role, account) ->
                    assertThat(Acting.answer(account, request)).as(role).isEqualTo("AccessDeniedException"));
        }
        assertThat(people()).isZero();
        change("update network set visibility = 'SECRET' where id = ?", network);
        assertThat(Acting.answer(administrator, requests.get(requests.size() - 1)))
                .isEqualTo("NotFoundException");
    }
}
