package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.network;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tillit.access.NetworkRole;
import se.tillit.people.PersonKind;
import se.tillit.people.PortalRole;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;

/** Each thing that is done with seats, called by each role: for a network that all may know of, and for a secret one. */
class SeatPermissionIT extends Portal {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

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

    private final Map<String, Long> accounts = new LinkedHashMap<>();
    private String slug;
    private long organisation;
    private long seat;
    private long person;

    private void make(String visibility) {
        slug = unique("platser");
        long association = organisation("ASSOCIATION");
        long leader = person(association);
        long network = network(slug, visibility, leader);
        organisation = organisation("EXTERNAL");
        person = person(organisation);
        seat = se.tillit.testing.PortalRows.heldSeat(network, organisation);
        accounts.put("anonymous", ANONYMOUS);
        for (NetworkRole role : NetworkRole.values()) {
            long someone = person(association);
            member(network, someone, role.name());
            accounts.put(role.name(), account(someone));
        }
        for (PortalRole role : PortalRole.values()) {
            accounts.put(role.name(), account(person(association), role.name()));
        }
        long other = person(association);
        member(network(unique("annat"), "PUBLIC", other), other, "COORDINATOR");
        accounts.put("COORDINATOR elsewhere", account(other));
        long contact = person(organisation);
        change("update organisation set contact_person_id = ? where id = ?", contact, organisation);
        accounts.put("contact", account(contact));
        long otherOrganisation = organisation("EXTERNAL");
        long stranger = person(otherOrganisation);
        change("update organisation set contact_person_id = ? where id = ?", stranger, otherOrganisation);
        accounts.put("contact elsewhere", account(stranger));
        accounts.put("colleague", account(person(organisation)));
    }

    /** What each caller is told: nothing when it is done or only refused by a rule of seats. */
    private Map<String, String> answers(Runnable request) {
        Map<String, String> answers = new LinkedHashMap<>();
        accounts.forEach((name, account) -> answers.put(name, answer(account, request)));
        return answers;
    }

    private static String answer(long account, Runnable request) {
        try {
            Acting.as(account, () -> {
                request.run();
                return null;
            });
            return "ok";
        } catch (se.tillit.shared.AccessDeniedException
                | se.tillit.shared.NotFoundException
                | se.tillit.shared.SignInRequiredException e) {
            return e.getClass().getSimpleName().replace("Exception", "");
        } catch (se.tillit.shared.BusinessException e) {
            return "ok";
        } catch (Exception e) {
            return e.toString();
        }
    }

    private TreeSet<String> allowed(Runnable request) {
        TreeSet<String> allowed = new TreeSet<>();
        answers(request).forEach((name, answer) -> {
            if (answer.equals("ok")) {
                allowed.add(name);
            } else {
                assertThat(answer).as(name).isIn("AccessDenied", "NotFound", "SignInRequired");
            }
        });
        return allowed;
    }

    private long holding() {
        return count("select min(id) from seat_holding where seat_id = ?", seat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLIC", "SIGNED_IN", "MEMBERS", "SECRET"})
    void onlyACoordinatorOfTheNetworkManagesItsSeats(String visibility) {
        make(visibility);
        Giving giving = new Giving(HoldingRole.HOLDER, person, FROM, null, null);
        List<Runnable> managing = List.of(
                () -> expectations.expect(slug, organisation, 2, FROM),
                () -> expectations.stop(seat, FROM, -1),
                () -> holdings.end(seat, holding(), FROM, -1),
                () -> holdings.replace(seat, holding(), giving, -1),
                () -> holdings.correct(seat, holding(), FROM, null, PersonKind.ELECTED, -1),
                () -> holdings.takeBack(seat, holding(), -1),
                () -> vacancies.ask(seat));

        managing.forEach(request -> assertThat(allowed(request)).containsExactly(NetworkRole.COORDINATOR.name()));
        assertThat(count("select version from seat where id = ?", seat)).isZero();
    }

    @Test
    void theContactAndAdministratorsGiveWhereTheyMayKnowOfTheNetwork() {
        make("MEMBERS");
        Runnable give = () -> seats.give(seat, HoldingRole.HOLDER, person, FROM);
        Runnable read = () -> organisationSeats.candidates(organisationSeats.fillable(seat), "", 1);

        assertThat(allowed(give)).containsExactly("ADMINISTRATOR", "COORDINATOR", "contact");
        assertThat(allowed(read)).containsExactly("ADMINISTRATOR", "COORDINATOR", "contact");
        assertThat(answers(give))
                .containsEntry("anonymous", "SignInRequired")
                .containsEntry("colleague", "AccessDenied");
    }

    @Test
    void ofASecretNetworkOthersGuessNothing() {
        make("SECRET");
        Map<String, String> answers = answers(() -> seats.give(seat, HoldingRole.HOLDER, person, FROM));

        for (String outsider : List.of(
                "ADMINISTRATOR", "OPERATOR", "MANAGEMENT", "REGISTRAR", "contact", "contact elsewhere", "colleague")) {
            assertThat(answers).containsEntry(outsider, "NotFound");
        }
        assertThat(answers).containsEntry("COORDINATOR", "ok").containsEntry("MEMBER", "AccessDenied");
        assertThat(answers(() -> seats.getReadable(slug, seat)))
                .containsEntry("contact", "NotFound")
                .containsEntry("ADMINISTRATOR", "NotFound")
                .containsEntry("READER", "ok");
        assertThat(answers(() -> seats.find(slug, organisation, 1, FROM)))
                .containsEntry("ADMINISTRATOR", "NotFound")
                .containsEntry("contact", "NotFound");
    }

    @Test
    void theOrganisationsSeatsAreForItsContactAndAdministrators() {
        make("PUBLIC");

        assertThat(allowed(() -> organisationSeats.page(organisationSeats.organisation(organisationSlug()), 1)))
                .containsExactly("ADMINISTRATOR", "contact");
    }

    private String organisationSlug() {
        return se.tillit.testing.PortalRows.text("select slug from organisation where id = ?", organisation);
    }

    @Test
    void historyIsForThoseWhoReadTheNetwork() {
        make("MEMBERS");
        assertThat(allowed(() -> seats.history(seats.getReadable(slug, seat))))
                .containsExactly(java.util.Arrays.stream(NetworkRole.values())
                        .map(Enum::name)
                        .sorted()
                        .toArray(String[]::new));
    }

    @Test
    void noIdOfAnotherNetworkIsTakenForOneOfThisNetwork() {
        make("PUBLIC");
        String first = slug;
        long foreign = seat;
        accounts.clear();
        make("PUBLIC");

        assertThat(answers(() -> seats.getReadable(first, seat))).containsEntry("COORDINATOR", "NotFound");
        assertThat(answers(() -> holdings.end(foreign, holding(), FROM, -1)))
                .containsEntry("COORDINATOR", "AccessDenied");
    }
}
