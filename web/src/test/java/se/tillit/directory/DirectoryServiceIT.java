package se.tillit.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.network;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.text;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.networks.NetworkRow;
import se.tillit.people.EmailTakenException;
import se.tillit.people.JustTakenException;
import se.tillit.people.PartyOfOfficialException;
import se.tillit.people.PersonChangedException;
import se.tillit.people.PersonDetails;
import se.tillit.people.PersonFilter;
import se.tillit.people.PersonKind;
import se.tillit.people.PersonRow;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;

/** Finding people, reading about them, and what they and the administrators change. */
class DirectoryServiceIT extends Portal {

    @Inject
    private DirectoryService directory;

    @Inject
    private ProfileService profiles;

    @Inject
    private PersonAdministrationService administration;

    private final String word = unique("ord").replace("-", "");
    private long organisation;

    @BeforeEach
    void makeOrganisation() {
        organisation = organisation("EXTERNAL");
    }

    @AfterEach
    void leaveNoMunicipality() {
        change("update person set job_function_id = null where job_title = ?", word);
        change("update organisation set member_from = null, member_to = null where name = ?", word);
    }

    @Test
    void peopleAreFoundByWordsOfNameTitleAndHelpInSwedishOrder() throws Exception {
        named("Örjan", "Ek");
        named("Anna", "Öman");
        named("Ulla", "Åberg");
        named("Bo", "Zetterlund");
        long helper = person(organisation);
        change("update person set can_help_with = ?, surname = 'Aaberg' where id = ?", "100 % " + word, helper);

        assertThat(names(new PersonFilter(word, null, null, null, null)))
                .containsExactly("Åsa Aaberg", "Örjan Ek", "Bo Zetterlund", "Ulla Åberg", "Anna Öman");
        assertThat(names(new PersonFilter(word + " anna", null, null, null, null)))
                .containsExactly("Anna Öman");
        assertThat(names(new PersonFilter(word.substring(3, 15).toUpperCase() + " %", null, null, null, null)))
                .containsExactly("Åsa Aaberg");
        assertThat(names(new PersonFilter(word + " _", null, null, null, null))).isEmpty();
    }

    @Test
    void filtersNarrowTogether() throws Exception {
        long planner = named("Anna", "Berg");
        long politician = named("Bo", "Ek");
        named("Eva", "Lund");
        long function = count("select min(id) from job_function");
        long area = count("select min(id) from policy_area");
        change("update person set job_function_id = ? where id = ?", function, planner);
        change("update person set kind = 'ELECTED' where id = ?", politician);
        change("insert into person_policy_area values (?, ?)", politician, area);

        assertThat(names(new PersonFilter(null, organisation, null, null, null)))
                .hasSize(3);
        assertThat(names(new PersonFilter(null, organisation, function, null, null)))
                .containsExactly("Anna Berg");
        assertThat(names(new PersonFilter(null, organisation, null, area, null)))
                .containsExactly("Bo Ek");
        assertThat(names(new PersonFilter(null, organisation, null, area, PersonKind.OFFICIAL)))
                .isEmpty();
        assertThat(names(new PersonFilter(null, organisation, null, null, PersonKind.OFFICIAL)))
                .containsExactly("Anna Berg", "Eva Lund");
    }

    @Test
    void aPageHoldsFiftyAndTheNearestIsShown() throws Exception {
        for (int i = 0; i < 51; i++) {
            person(organisation);
        }
        long reader = reader();
        PersonFilter filter = new PersonFilter(null, organisation, null, null, null);

        DirectoryPage first = Acting.as(reader, () -> directory.search(filter, -3));
        DirectoryPage last = Acting.as(reader, () -> directory.search(filter, 99));

        assertThat(first.rows()).hasSize(50);
        assertThat(first.total()).isEqualTo(51);
        assertThat(last.page()).isEqualTo(2);
        assertThat(last.rows()).hasSize(1);
    }

    @Test
    void counterpartsAreThoseOfTheOtherMunicipalitiesWithGaps() throws Exception {
        long function = function();
        long own = municipality("1");
        long other = municipality("2");
        municipality("3");
        long former = municipality("4");
        change("update organisation set member_to = current_date where id = ?", former);
        long me = withFunction(own, function);
        withFunction(own, function);
        long peer = withFunction(other, function);
        withFunction(former, function);

        Counterparts mine = Acting.as(account(me), () -> directory.counterparts(Optional.empty()));
        Counterparts fromOutside = Acting.as(reader(), () -> directory.counterparts(Optional.of(function)));

        List<Counterparts.Row> rows = ofThisTest(mine);
        assertThat(rows).extracting(Counterparts.Row::municipality).containsExactly(word + "2", word + "3");
        assertThat(rows.get(0).people()).extracting(PersonRow::id).containsExactly(peer);
        assertThat(rows.get(1).gap()).isTrue();
        assertThat(mine.found()).isOne();
        assertThat(ofThisTest(fromOutside))
                .extracting(Counterparts.Row::municipality)
                .containsExactly(word + "1", word + "2", word + "3");
        assertThat(fromOutside.found()).isEqualTo(2);
    }

    @Test
    void whoHasNoFunctionIsToldSo() throws Exception {
        Counterparts none = Acting.as(reader(), () -> directory.counterparts(Optional.empty()));

        assertThat(none.function()).isEmpty();
        assertThat(none.rows()).isEmpty();
    }

    @Test
    void aProfileNeverNamesASecretNetwork() throws Exception {
        long person = person(organisation);
        String open = unique("oppet");
        String closed = unique("medlemmar");
        String secret = unique("hemligt");
        String left = unique("lamnat");
        member(network(open, "PUBLIC", person), person, "MEMBER");
        member(network(closed, "MEMBERS", person), person, "MEMBER");
        long hidden = network(secret, "SECRET", person);
        member(hidden, person, "MEMBER");
        long before = network(left, "PUBLIC", person);
        member(before, person, "MEMBER");
        change("update network_membership set left_on = '2025-01-01' where network_id = ?", before);
        long colleague = person(organisation);
        member(hidden, colleague, "MEMBER");

        assertThat(networksOf(person, account(colleague))).containsExactly(open);
        assertThat(networksOf(person, account(person))).containsExactlyInAnyOrder(open, closed);
    }

    private List<String> networksOf(long person, long reader) throws Exception {
        return Acting.as(reader, () -> directory.profile(person)).networks().stream()
                .map(NetworkRow::slug)
                .toList();
    }

    @Test
    void aReaderOfAfterwardsHasNoPlace() throws Exception {
        long person = person(organisation);
        member(network(unique("laser"), "PUBLIC", person), person, "READER");

        assertThat(Acting.as(reader(), () -> directory.profile(person)).networks())
                .isEmpty();
    }

    @Test
    void peopleTellOfThemselves() throws Exception {
        long person = person(organisation);
        long account = account(person);
        long area = count("select min(id) from policy_area");
        long function = count("select min(id) from job_function");

        Acting.as(account, () -> save(0, "Värmeplaner 🙂", function, List.of(area)));

        Profile profile = Acting.as(account, () -> directory.profile(person));
        assertThat(profile.own()).isTrue();
        assertThat(profile.person().getCanHelpWith()).isEqualTo("Värmeplaner 🙂");
        assertThat(profile.person().getPolicyAreas()).hasSize(1);
        assertThat(profile.person().getJobFunction().getId()).isEqualTo(function);
        assertThat(profile.person().getEmail()).isNotNull();
        assertThat(profile.person().getOrganisation().getId()).isEqualTo(organisation);
    }

    @Test
    void whoSavesSecondIsToldWhoWasFirst() throws Exception {
        long person = person(organisation);
        long account = account(person);
        Acting.as(account, () -> save(0, "Ett", null, List.of()));

        assertThatThrownBy(() -> Acting.as(account, () -> save(0, "Två", null, List.of())))
                .isInstanceOfSatisfying(
                        PersonChangedException.class,
                        told -> assertThat(told.arguments()[0]).asString().startsWith("Åsa Öberg"));
        assertThat(text("select can_help_with from person where id = ?", person))
                .isEqualTo("Ett");
    }

    @Test
    void ofManyWhoSaveAtOnceOneSucceeds() throws Exception {
        long account = account(person(organisation));

        List<Acting.Outcome> outcomes = Acting.atOnce(6, account, () -> save(0, unique("Hjälp"), null, List.of()));

        assertThat(outcomes.stream().filter(outcome -> outcome.failure() == null))
                .hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> outcome.failure() != null))
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(PersonChangedException.class));
    }

    @Test
    void anOfficialTellsNoParty() {
        long account = account(person(organisation));

        assertThatThrownBy(() -> Acting.as(account, () -> {
                    profiles.change(
                            0,
                            new ProfileDetails("Åsa", "Öberg", "Planerare", null, null, "Ett parti", null, List.of()));
                    return true;
                }))
                .isInstanceOf(PartyOfOfficialException.class);
    }

    @Test
    void anAddressIsOnePersons() throws Exception {
        long administrator = account(person(organisation), "ADMINISTRATOR");
        String email = unique("anna") + "@example.org";
        Acting.as(administrator, () -> administration.add(details(email, PersonKind.OFFICIAL, null)));

        assertThatThrownBy(() -> Acting.as(
                        administrator,
                        () -> administration.add(details(email.toUpperCase(), PersonKind.OFFICIAL, null))))
                .isInstanceOfSatisfying(EmailTakenException.class, taken -> assertThat(taken.arguments())
                        .containsExactly("Anna Berg"));
    }

    @Test
    void ofManyWhoAddAnAddressAtOnceOneSucceeds() throws Exception {
        long administrator = account(person(organisation), "ADMINISTRATOR");
        String email = unique("bo") + "@example.org";

        List<Acting.Outcome> outcomes =
                Acting.atOnce(6, administrator, () -> administration.add(details(email, PersonKind.OFFICIAL, null)));

        assertThat(count("select count(*) from person where email = ?", email)).isOne();
        assertThat(outcomes.stream().filter(outcome -> outcome.failure() != null))
                .hasSize(5)
                .allSatisfy(outcome -> assertThat(outcome.failure())
                        .isInstanceOfAny(EmailTakenException.class, JustTakenException.class));
    }

    @Test
    void whoBecomesAnOfficialLosesThePartyAndTheAdministratorIsTold() throws Exception {
        long administrator = account(person(organisation), "ADMINISTRATOR");
        String email = unique("eva") + "@example.org";
        long id = Acting.as(administrator, () -> administration.add(details(email, PersonKind.ELECTED, "Ett parti")));

        boolean gone = Acting.as(
                administrator, () -> administration.change(id, 1, details(email, PersonKind.OFFICIAL, "Ett parti")));

        assertThat(gone).isTrue();
        assertThat(count("select count(*) from person where id = ? and party is null", id))
                .isOne();
    }

    private boolean save(long version, String help, Long function, List<Long> areas) {
        profiles.change(version, new ProfileDetails("Åsa", "Öberg", "Planerare", "031-1", function, null, help, areas));
        return true;
    }

    private PersonDetails details(String email, PersonKind kind, String party) {
        return new PersonDetails(organisation, kind, "Anna", "Berg", "Planerare", email, null, null, party);
    }

    private List<Counterparts.Row> ofThisTest(Counterparts counterparts) {
        return counterparts.rows().stream()
                .filter(row -> row.municipality().startsWith(word))
                .toList();
    }

    private List<String> names(PersonFilter filter) throws Exception {
        return Acting.as(reader(), () -> directory.search(filter, 1)).rows().stream()
                .map(PersonRow::name)
                .collect(Collectors.toList());
    }

    private long named(String givenName, String surname) {
        long person = person(organisation);
        change(
                "update person set given_name = ?, surname = ?, job_title = ? where id = ?",
                givenName,
                surname,
                word,
                person);
        return person;
    }

    private long function() {
        change("insert into job_function (name_sv, name_en) values (?, ?)", word, word);
        return count("select id from job_function where name_sv = ?", word);
    }

    private long withFunction(long municipality, long function) {
        long person = person(municipality);
        change("update person set job_function_id = ?, job_title = ? where id = ?", function, word, person);
        return person;
    }

    private long municipality(String number) {
        long id = organisation("EXTERNAL");
        change(
                "update organisation set kind = 'MUNICIPALITY', scb_code = ?, name = ?, short_name = ?,"
                        + " member_from = '2020-01-01' where id = ?",
                freeCode(),
                word,
                word + number,
                id);
        return id;
    }

    private static String freeCode() {
        return text("select lpad(coalesce(max(scb_code), 0) + 1, 4, '0') from organisation where scb_code < '1000'");
    }

    private long reader() {
        return account(person(organisation("EXTERNAL")));
    }
}
