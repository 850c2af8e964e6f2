package se.tillit.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tillit.networks.HoldingRole;
import se.tillit.networks.ImportHolding;
import se.tillit.networks.ImportNetwork;
import se.tillit.networks.ImportSeat;
import se.tillit.people.KnownPerson;
import se.tillit.people.NamedOrganisation;
import se.tillit.people.PersonDetails;
import se.tillit.people.PersonKind;

class PeopleJudgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final long LERUM = 1;
    private static final long GOTEBORG = 2;

    private static final ImportKnowledge KNOWN = new ImportKnowledge(
            List.of(
                    new NamedOrganisation(LERUM, "Lerums kommun", "Lerum"),
                    new NamedOrganisation(GOTEBORG, "Göteborgs Stad", "Göteborg")),
            Map.of("Socialchef", 7L, "Planarkitekt", 8L),
            List.of(
                    person(11, LERUM, "Anna", "Berg", "anna.berg@lerum.se", PersonKind.OFFICIAL, null),
                    person(12, LERUM, "Bo", "Ek", null, PersonKind.OFFICIAL, null),
                    person(13, LERUM, "Bo", "Ek", "bo.ek@lerum.se", PersonKind.OFFICIAL, null),
                    person(14, LERUM, "Cia", "Dal", null, PersonKind.ELECTED, "Grönsakspartiet"),
                    person(15, GOTEBORG, "Eva", "Fors", "eva@goteborg.se", PersonKind.OFFICIAL, null)),
            List.of(
                    new ImportNetwork(21, "klimat", "Klimatnätverket", false),
                    new ImportNetwork(22, "slut", "Avslutade nätverket", true)),
            List.of(
                    seat(31, 21, LERUM, 1),
                    seat(32, 21, GOTEBORG, 1),
                    seat(33, 21, GOTEBORG, 2),
                    seat(34, 22, LERUM, 1)),
            List.of(
                    new ImportHolding(32, HoldingRole.HOLDER, 15, LocalDate.of(2025, 1, 1), null),
                    new ImportHolding(33, HoldingRole.HOLDER, 99, LocalDate.of(2027, 1, 1), null)));

    private static KnownPerson person(
            long id, long organisation, String given, String surname, String email, PersonKind kind, String party) {
        return new KnownPerson(
                id, new PersonDetails(organisation, kind, given, surname, "Chef", email, "031-1", null, party));
    }

    private static ImportSeat seat(long id, long network, long organisation, int no) {
        return new ImportSeat(id, network, organisation, no, LocalDate.of(2025, 1, 1), null);
    }

    /** {@code column=value} pairs beside a good row's. */
    private static PeopleLine line(int rowNo, String... pairs) {
        List<String> cells = new ArrayList<>(Collections.nCopies(PeopleColumn.values().length, ""));
        cells.set(PeopleColumn.GIVEN_NAME.ordinal(), "Ny");
        cells.set(PeopleColumn.SURNAME.ordinal(), "Person" + rowNo);
        cells.set(PeopleColumn.ORGANISATION.ordinal(), "lerum");
        cells.set(PeopleColumn.KIND.ordinal(), "tjänsteperson");
        cells.set(PeopleColumn.TITLE.ordinal(), "Planerare");
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            cells.set(PeopleColumn.valueOf(pair.substring(0, at)).ordinal(), pair.substring(at + 1));
        }
        return new PeopleLine(rowNo, List.copyOf(cells), false);
    }

    private static JudgedLine judge(String... pairs) {
        return judgeAll(line(2, pairs)).get(0);
    }

    private static List<JudgedLine> judgeAll(PeopleLine... lines) {
        return new PeopleJudge(KNOWN, TODAY).judge(List.of(lines));
    }

    private static List<PeopleNoteKind> kinds(JudgedLine judged) {
        return judged.notes().stream().map(PeopleNote::kind).toList();
    }

    @Test
    void aNewPersonIsNew() {
        JudgedLine judged = judge("EMAIL=ny@lerum.se", "FUNCTION=socialchef", "PHONE=+46 (0)31-12 34 56");

        assertThat(judged.outcome()).isEqualTo(RowOutcome.NEW);
        assertThat(judged.details().jobFunctionId()).isEqualTo(7);
        assertThat(judged.details().organisationId()).isEqualTo(LERUM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GIVEN_NAME=                  | MISSING
            SURNAME=                     | MISSING
            ORGANISATION=                | MISSING
            KIND=                        | MISSING
            TITLE=                       | MISSING
            ORGANISATION=Lerums kommum   | UNKNOWN_ORGANISATION_NEAR
            ORGANISATION=Xyz             | UNKNOWN_ORGANISATION
            FUNCTION=Socialchefen        | UNKNOWN_FUNCTION_NEAR
            FUNCTION=Xyz                 | UNKNOWN_FUNCTION
            EMAIL=anna                   | BAD_EMAIL
            EMAIL=anna@@lerum.se         | BAD_EMAIL
            EMAIL=ånna@lerum.se          | BAD_EMAIL
            EMAIL==1+1@lerum             | BAD_EMAIL
            EMAIL=eva@goteborg.se        | EMAIL_ELSEWHERE
            PHONE=ring mig               | BAD_PHONE
            PHONE==1+1                   | BAD_PHONE
            KIND=Direktör                | BAD_KIND
            PARTY=Grönsakspartiet        | PARTY_OF_OFFICIAL
            SEAT_NO=1                    | NETWORK_MISSING
            ROLE=Ledamot                 | NETWORK_MISSING
            NETWORK=Hemliga nätverket    | UNKNOWN_NETWORK
            NETWORK=Avslutade nätverket  | NETWORK_CLOSED
            """)
    void whatIsWrongIsTold(String pair, PeopleNoteKind kind) {
        JudgedLine judged = judge(pair);

        assertThat(judged.outcome()).isEqualTo(RowOutcome.ERROR);
        assertThat(kinds(judged)).containsExactly(kind);
        assertThat(judged.notes()).allSatisfy(note -> assertThat(note.text(Locale.forLanguageTag("sv")))
                .doesNotContain("???", "{"));
    }

    @Test
    void theClosestNameIsSuggested() {
        assertThat(judge("ORGANISATION=Götebrog").notes().get(0).arguments()).containsExactly("Göteborg");
    }

    @Test
    void tooLongTextsAreTold() {
        assertThat(kinds(judge("GIVEN_NAME=" + "Å".repeat(255)))).containsExactly(PeopleNoteKind.TOO_LONG);
        assertThat(judge("GIVEN_NAME=" + "Å".repeat(80)).outcome()).isEqualTo(RowOutcome.NEW);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(kinds(judge("EMAIL=x", "PHONE=y", "ORGANISATION=Xyz", "NETWORK=Nej", "FROM=2026-13-01")))
                .containsExactlyInAnyOrder(
                        PeopleNoteKind.BAD_EMAIL,
                        PeopleNoteKind.BAD_PHONE,
                        PeopleNoteKind.UNKNOWN_ORGANISATION,
                        PeopleNoteKind.UNKNOWN_NETWORK,
                        PeopleNoteKind.BAD_DATE);
    }

    @Test
    void aPersonIsKnownByTheAddressWhateverItsCase() {
        JudgedLine judged = judge("EMAIL=Anna.Berg@LERUM.se", "GIVEN_NAME=Anna", "SURNAME=Bergström", "TITLE=");

        assertThat(judged.outcome()).isEqualTo(RowOutcome.UPDATED);
        assertThat(judged.known().id()).isEqualTo(11);
        assertThat(judged.details().email()).isEqualTo("anna.berg@lerum.se");
        assertThat(judged.notes())
                .containsExactly(PeopleNote.of(PeopleNoteKind.CHANGED, PeopleColumn.SURNAME, "Berg", "Bergström"));
    }

    @Test
    void emptyCellsChangeNothing() {
        JudgedLine judged = judge("EMAIL=anna.berg@lerum.se", "GIVEN_NAME=Anna", "SURNAME=Berg", "TITLE=", "KIND=");

        assertThat(judged.outcome()).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(judged.notes()).isEmpty();
    }

    @Test
    void withoutAnAddressTheNameTellsWhoItIsUnlessTwoHaveIt() {
        assertThat(judge("GIVEN_NAME=cia", "SURNAME=DAL", "KIND=", "TITLE=")
                        .known()
                        .id())
                .isEqualTo(14);
        assertThat(kinds(judge("GIVEN_NAME=Bo", "SURNAME=Ek"))).containsExactly(PeopleNoteKind.NAME_NOT_UNIQUE);
    }

    @Test
    void whoBecomesAnOfficialLosesTheParty() {
        JudgedLine judged = judge("GIVEN_NAME=Cia", "SURNAME=Dal", "TITLE=");

        assertThat(judged.details().party()).isNull();
        assertThat(judged.notes())
                .extracting(PeopleNote::column)
                .containsExactly(PeopleColumn.KIND, PeopleColumn.PARTY);
    }

    @Test
    void noneOfTwoRowsOfOnePersonIsTaken() {
        List<JudgedLine> judged = judgeAll(
                line(2, "EMAIL=ny@lerum.se"),
                line(3, "EMAIL=NY@lerum.se"),
                line(4, "SURNAME=Samma"),
                line(5, "SURNAME=samma"),
                line(6, "EMAIL=annan@lerum.se"));

        assertThat(judged)
                .extracting(JudgedLine::outcome)
                .containsExactly(
                        RowOutcome.ERROR, RowOutcome.ERROR, RowOutcome.ERROR, RowOutcome.ERROR, RowOutcome.NEW);
        assertThat(judged.get(0).notes().get(0).arguments()).containsExactly("3");
        assertThat(judged.get(3).notes().get(0).arguments()).containsExactly("4");
    }

    @Test
    void aSeatIsGivenFromTodayToTheHolderUnlessToldOtherwise() {
        SeatWish seat = judge("NETWORK=klimatnätverket").seat();

        assertThat(seat).isEqualTo(new SeatWish(21, 31, HoldingRole.HOLDER, TODAY));
        assertThat(judge("NETWORK=klimat", "SEAT_NO=1", "ROLE=Ersättare", "FROM=2027-01-01")
                        .seat())
                .isEqualTo(new SeatWish(21, 31, HoldingRole.SUBSTITUTE, LocalDate.of(2027, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''      | SEAT_NO_NEEDED
            1       | SEAT_TAKEN
            2       | SEAT_TAKEN
            3       | NO_SUCH_SEAT
            0       | BAD_SEAT_NO
            två     | BAD_SEAT_NO
            """)
    void seatsThatCannotBeGivenAreTold(String number, PeopleNoteKind kind) {
        assertThat(kinds(judge("ORGANISATION=Göteborg", "NETWORK=klimat", "SEAT_NO=" + number)))
                .containsExactly(kind);
    }

    @Test
    void aSeatBeforeItWasExpectedIsNone() {
        assertThat(kinds(judge("NETWORK=klimat", "FROM=2024-12-31"))).containsExactly(PeopleNoteKind.NO_SUCH_SEAT);
    }

    @Test
    void whoHasTheSeatKeepsItAndGetsNotItsOtherPart() {
        String[] eva = {
            "ORGANISATION=Göteborg", "GIVEN_NAME=Eva", "SURNAME=Fors", "TITLE=Chef", "NETWORK=klimat", "SEAT_NO=1"
        };
        JudgedLine held = judge(eva);

        assertThat(held.outcome()).isEqualTo(RowOutcome.UNCHANGED);
        assertThat(kinds(held)).containsExactly(PeopleNoteKind.SEAT_HELD);
        assertThat(held.seat()).isNull();
        List<String> other = new ArrayList<>(List.of(eva));
        other.add("ROLE=ersättare");
        assertThat(kinds(judge(other.toArray(String[]::new)))).containsExactly(PeopleNoteKind.OTHER_PART);
    }

    @Test
    void oneSeatForTwoRowsIsForNone() {
        List<JudgedLine> judged = judgeAll(
                line(2, "NETWORK=klimat"), line(3, "NETWORK=klimat"), line(4, "NETWORK=klimat", "ROLE=ersättare"));

        assertThat(judged)
                .extracting(JudgedLine::outcome)
                .containsExactly(RowOutcome.ERROR, RowOutcome.ERROR, RowOutcome.NEW);
        assertThat(kinds(judged.get(0))).containsExactly(PeopleNoteKind.SEAT_TWICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31", "20261231", "46387"})
    void daysAreReadAsPeopleAndExcelWriteThem(String typed) {
        assertThat(ImportWords.day(typed)).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "31/12/2026", "snart", "1899-01-01", "9999-12-31", "2026-1-1", "99999"})
    void otherDaysAreNone(String typed) {
        assertThat(ImportWords.day(typed)).isEmpty();
    }
}
