package se.tillit.directory;

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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.people.ContactOutsideOrganisationException;
import se.tillit.people.EmailDomainTakenException;
import se.tillit.people.Organisation;
import se.tillit.people.OrganisationChangedException;
import se.tillit.people.OrganisationDetails;
import se.tillit.people.OrganisationKind;
import se.tillit.people.ScbCodeTakenException;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;

/** Municipalities join and leave by date; the list of a day is the one that reports count by. */
class OrganisationServiceIT extends Portal {

    private static final LocalDate JOINS = LocalDate.of(2020, 1, 1);
    private static final YearMonth MONTH = YearMonth.of(2032, 4);

    @Inject
    private OrganisationService organisations;

    private final String name = unique("Kommun");
    private long administrator;
    private String code;

    @BeforeEach
    void makeAdministrator() {
        administrator = account(person(organisation("ASSOCIATION")), "ADMINISTRATOR");
        code = text("select lpad(coalesce(max(scb_code), 0) + 1, 4, '0') from organisation where scb_code < '1000'");
    }

    @AfterEach
    void leaveNoMemberBehind() {
        change("update organisation set member_from = null, member_to = null where name like 'Kommun-%'");
        change("delete from report_snapshot where run_key = ?", name);
    }

    @Test
    void whatThePageListsForTheLastDayOfAMonthIsWhatItsReportCountsBy() throws Exception {
        LocalDate last = MONTH.atEndOfMonth();
        for (LocalDate leaves : List.of(last.minusDays(1), last, last.plusDays(1), last.plusYears(1))) {
            municipality(JOINS, leaves);
        }
        municipality(last.plusDays(1), null);
        municipality(last, null);
        municipality(JOINS, null);

        List<String> listed = Acting.as(administrator, () -> organisations.membersOn(last)).stream()
                .map(Organisation::getScbCode)
                .sorted()
                .toList();

        assertThat(String.join(",", listed)).isEqualTo(reported());
        assertThat(count("select count(*) from organisation where name like 'Kommun-%' and member_to = ?", last))
                .isOne();
    }

    /** The codes of the report's municipalities, by the view that the batch reads. */
    private String reported() {
        change(
                "insert into report_snapshot (period, business_date, data_through, complete_month, metric_version, state,"
                        + " computed_at, run_key) values (?, ?, ?, true, 1, 'BUILDING', '2032-05-01', ?)",
                MONTH.toString(),
                MONTH.atEndOfMonth().plusDays(1),
                MONTH.atEndOfMonth(),
                name);
        long snapshot = count("select id from report_snapshot where run_key = ?", name);
        change(
                "insert into report_window values (?, 1, ?, ?, ?, ?)",
                snapshot,
                MONTH.atDay(1),
                MONTH.plusMonths(1).atDay(1),
                MONTH.atDay(1),
                MONTH.atDay(2));
        return text(
                "select group_concat(scb_code order by scb_code separator ',') from v_municipality where snapshot_id = ?",
                snapshot);
    }

    private static void municipality(LocalDate from, LocalDate to) {
        long id = organisation("EXTERNAL");
        change(
                "update organisation set kind = 'MUNICIPALITY', name = ?, member_from = ?, member_to = ?, scb_code ="
                        + " (select c from (select lpad(coalesce(max(scb_code), 0) + 1, 4, '0') c from organisation"
                        + " where scb_code < '1000') free) where id = ?",
                unique("Kommun"),
                from,
                to,
                id);
    }

    @Test
    void leavingOnADayTakesNothingAway() throws Exception {
        String slug = Acting.as(administrator, () -> organisations.add(details(code, null, null, null)));
        long id = count("select id from organisation where slug = ?", slug);
        long someone = person(id);
        LocalDate day = LocalDate.of(2033, 1, 1);

        Acting.as(administrator, () -> save(id, 1, details(code, null, null, day)));

        assertThat(isListed(slug, day.minusDays(1))).isTrue();
        assertThat(isListed(slug, day)).isFalse();
        assertThat(Acting.as(administrator, () -> organisations.othersOn(day)))
                .extracting(Organisation::getSlug)
                .contains(slug);
        assertThat(count("select count(*) from person where id = ? and organisation_id = ?", someone, id))
                .isOne();
    }

    @Test
    void codeAndDomainAreOneOrganisations() throws Exception {
        String domain = unique("d").toLowerCase() + ".se";
        Acting.as(administrator, () -> organisations.add(details(code, domain, null, null)));

        assertThatThrownBy(() -> Acting.as(administrator, () -> organisations.add(details(code, null, null, null))))
                .isInstanceOfSatisfying(ScbCodeTakenException.class, taken -> assertThat(taken.arguments())
                        .containsExactly(name));
        OrganisationDetails external = new OrganisationDetails(
                OrganisationKind.EXTERNAL, null, unique("Extern"), "Extern", domain, null, null, null);
        assertThatThrownBy(() -> Acting.as(administrator, () -> organisations.add(external)))
                .isInstanceOf(EmailDomainTakenException.class);
    }

    @Test
    void theContactIsOneOfTheOwnPeople() throws Exception {
        String slug = Acting.as(administrator, () -> organisations.add(details(code, null, null, null)));
        long id = count("select id from organisation where slug = ?", slug);
        long own = person(id);
        long other = person(organisation("EXTERNAL"));

        assertThatThrownBy(() -> Acting.as(administrator, () -> save(id, 1, details(code, null, email(other), null))))
                .isInstanceOf(ContactOutsideOrganisationException.class);
        Acting.as(administrator, () -> save(id, 1, details(code, null, email(own), null)));

        assertThat(count("select contact_person_id from organisation where id = ?", id))
                .isEqualTo(own);
    }

    @Test
    void whoSavesSecondIsToldWhoWasFirst() throws Exception {
        String slug = Acting.as(administrator, () -> organisations.add(details(code, null, null, null)));
        long id = count("select id from organisation where slug = ?", slug);

        List<Acting.Outcome> outcomes = Acting.atOnce(
                5, administrator, () -> save(id, 1, details(code, unique("d").toLowerCase() + ".se", null, null)));

        assertThat(outcomes.stream().filter(outcome -> outcome.failure() == null))
                .hasSize(1);
        assertThat(outcomes.stream().filter(outcome -> outcome.failure() != null))
                .allSatisfy(outcome -> assertThat(outcome.failure())
                        .isInstanceOfSatisfying(
                                OrganisationChangedException.class,
                                told -> assertThat(told.arguments()[0]).isEqualTo(administratorName())));
    }

    @Test
    void anAddressIsMadeOfTheNameAndIsNeverThatOfAnotherPage() throws Exception {
        OrganisationDetails details =
                new OrganisationDetails(OrganisationKind.EXTERNAL, null, "Ny", "Ny", null, null, null, null);

        assertThat(Acting.as(administrator, () -> organisations.add(details))).isNotEqualTo("ny");
    }

    private boolean save(long id, long version, OrganisationDetails details) {
        organisations.change(id, version, details);
        return true;
    }

    private boolean isListed(String slug, LocalDate day) throws Exception {
        return Acting.as(administrator, () -> organisations.membersOn(day)).stream()
                .anyMatch(one -> one.getSlug().equals(slug));
    }

    private String administratorName() {
        return text(
                "select concat(p.given_name, ' ', p.surname) from account a join person p on p.id = a.person_id"
                        + " where a.id = ?",
                administrator);
    }

    private static String email(long person) {
        return text("select email from person where id = ?", person);
    }

    private OrganisationDetails details(String scbCode, String domain, String contact, LocalDate leaves) {
        return new OrganisationDetails(
                OrganisationKind.MUNICIPALITY, scbCode, name, name.substring(0, 20), domain, contact, JOINS, leaves);
    }
}
