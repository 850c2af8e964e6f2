package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.text;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.tillit.people.Organisation;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** A vacated seat asks the organisation's contact to fill it, once, and nobody outside a secret network. */
class VacancyIT extends Portal {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2099, 1, 1);
    private static final String MAILS = "select count(*) from outgoing_mail where recipient = ?";
    private static final String REQUESTS = "select count(*) from vacancy_request where seat_id = ?";

    @Inject
    private SeatService seats;

    @Inject
    private SeatHoldingService holdings;

    @Inject
    private SeatExpectationService expectations;

    @Inject
    private VacancyService vacancies;

    @Inject
    private OrganisationSeatService organisationSeats;

    private final String address = unique("kontakt") + "@example.org";
    private String slug;
    private long network;
    private long organisation;
    private long contact;
    private long contactAccount;
    private long coordinator;

    private void make(String visibility) {
        slug = unique("vakant");
        long leader = person(organisation("ASSOCIATION"));
        network = PortalRows.network(slug, visibility, leader);
        member(network, leader, "COORDINATOR");
        coordinator = account(leader);
        organisation = organisation("EXTERNAL");
        contact = person(organisation);
        contactAccount = account(contact);
        change("update person set email = ? where id = ?", address, contact);
        change("update organisation set contact_person_id = ? where id = ?", contact, organisation);
    }

    private long expect() throws Exception {
        return Acting.as(coordinator, () -> expectations.expect(slug, organisation, 1, FROM));
    }

    private void as(long account, Runnable request) throws Exception {
        Acting.as(account, () -> {
            request.run();
            return null;
        });
    }

    private Vacancy vacancy(long seat) throws Exception {
        return Acting.as(
                coordinator,
                () -> vacancies.vacancy(seats.getReadable(slug, seat)).orElse(null));
    }

    @Test
    void aSeatWithoutAHolderAsksTheContactOnceWithALink() throws Exception {
        make("MEMBERS");
        long seat = expect();
        expect();

        assertThat(count(MAILS, address)).isOne();
        assertThat(text("select subject from outgoing_mail where recipient = ?", address))
                .isEqualTo("Vakant plats i Nätverket " + slug);
        assertThat(text("select body from outgoing_mail where recipient = ?", address))
                .contains("http://tillit.example/kommunens-platser/" + seat, "1 januari 2026", "Hej Åsa");
        assertThat(vacancy(seat).enquiry()).isEqualTo(Enquiry.ASKED);
    }

    @Test
    void anEndWithoutSuccessorAsksAlsoWhenItIsToCome() throws Exception {
        make("MEMBERS");
        long seat = expect();
        long person = person(organisation);
        as(contactAccount, () -> seats.give(seat, HoldingRole.HOLDER, person, FROM));
        assertThat(vacancy(seat)).isNull();
        long holding = count("select id from seat_holding where seat_id = ?", seat);

        as(coordinator, () -> holdings.end(seat, holding, LATER, version(seat)));

        assertThat(vacancy(seat).since()).isEqualTo(LATER);
        assertThat(count(REQUESTS, seat)).isEqualTo(2);
        assertThat(count(MAILS, address)).isEqualTo(2);
    }

    @Test
    void aReplacementAsksNobody() throws Exception {
        make("MEMBERS");
        long seat = expect();
        long first = person(organisation);
        long second = person(organisation);
        as(coordinator, () -> seats.give(seat, HoldingRole.HOLDER, first, FROM));
        long holding = count("select id from seat_holding where seat_id = ?", seat);

        as(
                coordinator,
                () -> holdings.replace(
                        seat, holding, new Giving(HoldingRole.HOLDER, second, LATER, null, null), version(seat)));

        assertThat(count(MAILS, address)).isOne();
        assertThat(vacancy(seat)).isNull();
    }

    private static long version(long seat) {
        return count("select version from seat where id = ?", seat);
    }

    @Test
    void nobodyOutsideASecretNetworkIsAsked() throws Exception {
        make("SECRET");
        long seat = expect();

        assertThat(vacancy(seat).enquiry()).isEqualTo(Enquiry.SECRET);
        assertThat(count(MAILS, address)).isZero();
        assertThatThrownBy(() -> as(coordinator, () -> vacancies.ask(seat))).isInstanceOf(NobodyToAskException.class);
        assertThatThrownBy(() -> Acting.as(contactAccount, () -> organisationSeats.fillable(seat)))
                .isInstanceOf(NotFoundException.class);
        assertThat(listed()).isZero();
        assertThat(Acting.as(contactAccount, () -> organisationSeats.waitingForMe()))
                .isZero();
        long administrator = account(person(organisation), "ADMINISTRATOR");
        assertThatThrownBy(() -> Acting.as(administrator, () -> organisationSeats.fillable(seat)))
                .isInstanceOf(NotFoundException.class);

        member(network, contact, "MEMBER");

        assertThat(listed()).isOne();
        as(coordinator, () -> vacancies.ask(seat));
        assertThat(count(MAILS, address)).isOne();
    }

    private long listed() throws Exception {
        return Acting.as(contactAccount, () -> organisationSeats
                .page(organisationSeats.organisation(""), 1)
                .total());
    }

    @Test
    void aCoordinatorSeesWhyNobodyWasAskedAndMayAskWhenThereIsSomeone() throws Exception {
        make("MEMBERS");
        change("update organisation set contact_person_id = null where id = ?", organisation);
        long seat = expect();
        assertThat(vacancy(seat).enquiry()).isEqualTo(Enquiry.NO_CONTACT);
        change("update organisation set contact_person_id = ? where id = ?", contact, organisation);
        change("update person set email = null where id = ?", contact);
        assertThat(vacancy(seat).enquiry()).isEqualTo(Enquiry.NO_ADDRESS);
        change("update person set email = ? where id = ?", address, contact);
        assertThat(vacancy(seat).enquiry()).isEqualTo(Enquiry.NOT_ASKED);

        assertThat(Acting.atOnce(6, coordinator, () -> {
                    vacancies.ask(seat);
                    return null;
                }))
                .allSatisfy(one -> assertThat(one.failure()).isNull());

        assertThat(count(MAILS, address)).isOne();
        change("update vacancy_request set requested_at = '2026-01-02 10:00:00' where seat_id = ?", seat);
        as(coordinator, () -> vacancies.ask(seat));
        assertThat(count(MAILS, address)).isEqualTo(2);
        assertThat(vacancy(seat).remindedAt()).isNotNull();
    }

    @Test
    void theContactFillsTheVacantSeatsOfTheOwnOrganisationOnly() throws Exception {
        make("MEMBERS");
        long seat = expect();
        long person = person(organisation);
        Organisation own = Acting.as(contactAccount, () -> organisationSeats.organisation(""));
        OrganisationSeatPage page = Acting.as(contactAccount, () -> organisationSeats.page(own, 1));
        assertThat(page.vacancies()).isOne();
        assertThat(page.vacant().get(0).vacantSince()).isEqualTo(FROM);
        assertThat(Acting.as(
                        contactAccount,
                        () -> organisationSeats.candidates(organisationSeats.fillable(seat), "åsa", 20)))
                .hasSize(2);

        as(contactAccount, () -> seats.give(seat, HoldingRole.HOLDER, person, FROM));

        assertThat(Acting.as(contactAccount, () -> organisationSeats.page(own, 1))
                        .held())
                .hasSize(1);
        assertThat(Acting.as(contactAccount, () -> organisationSeats.waitingForMe()))
                .isZero();
        long colleague = account(person);
        assertThatThrownBy(() -> Acting.as(colleague, () -> organisationSeats.organisation("")))
                .isInstanceOf(AccessDeniedException.class);
        String elsewhere = text("select slug from organisation where id = ?", organisation("EXTERNAL"));
        assertThatThrownBy(() -> Acting.as(contactAccount, () -> organisationSeats.organisation(elsewhere)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(contactAccount, () -> organisationSeats.organisation("finns-inte")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
