package se.tillit.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.network;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.tillit.people.OrganisationDetails;
import se.tillit.people.OrganisationKind;
import se.tillit.people.PersonDetails;
import se.tillit.people.PersonFilter;
import se.tillit.people.PersonKind;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** Each service method of the directory called directly by each role, whatever the pages offer (ASVS 8.2.1). */
class DirectoryPermissionIT extends Portal {

    private static final String YES = "ok";
    private static final String SIGN_IN = "SignInRequiredException";
    private static final String DENIED = "AccessDeniedException";
    private static final List<String> PORTAL_ROLES = List.of("MANAGEMENT", "REGISTRAR", "OPERATOR", "ADMINISTRATOR");
    private static final List<String> NETWORK_ROLES = List.of(
            "COORDINATOR", "CONVENER", "PREP_COMMITTEE", "SECRETARY", "MEMBER", "SUBSTITUTE", "EXTERNAL", "READER");
    private static final PersonFilter EVERYONE = new PersonFilter(null, null, null, null, null);

    @Inject
    private DirectoryService directory;

    @Inject
    private ProfileService profiles;

    @Inject
    private PersonAdministrationService administration;

    @Inject
    private OrganisationService organisations;

    private final Map<String, Long> accounts = new LinkedHashMap<>();
    private long organisation;
    private long someone;

    private void makePeople() {
        organisation = organisation("EXTERNAL");
        someone = person(organisation);
        long network = network(unique("natverk"), "PUBLIC", someone);
        accounts.put("anonymous", ANONYMOUS);
        accounts.put("nobody special", account(person(organisation)));
        accounts.put("contact", account(contact()));
        for (String role : NETWORK_ROLES) {
            long person = person(organisation);
            member(network, person, role);
            accounts.put(role, account(person));
        }
        PORTAL_ROLES.forEach(role -> accounts.put(role, account(person(organisation), role)));
    }

    private long contact() {
        long person = person(organisation);
        PortalRows.change("update organisation set contact_person_id = ? where id = ?", person, organisation);
        return person;
    }

    @Test
    void everyoneWhoIsSignedInReads() throws Exception {
        makePeople();
        String slug = slugOf(organisation);
        Map<String, String> expected = expected(SIGN_IN, YES);

        assertThat(answers(() -> directory.search(EVERYONE, 1))).isEqualTo(expected);
        assertThat(answers(() -> directory.profile(someone))).isEqualTo(expected);
        assertThat(answers(() -> directory.counterparts(Optional.empty()))).isEqualTo(expected);
        assertThat(answers(() -> directory.jobFunctions())).isEqualTo(expected);
        assertThat(answers(() -> directory.policyAreas())).isEqualTo(expected);
        assertThat(answers(() -> directory.organisations())).isEqualTo(expected);
        assertThat(answers(() -> organisations.membersOn(LocalDate.of(2026, 1, 1))))
                .isEqualTo(expected);
        assertThat(answers(() -> organisations.othersOn(LocalDate.of(2026, 1, 1))))
                .isEqualTo(expected);
        assertThat(answers(() -> organisations.get(slug))).isEqualTo(expected);
        assertThat(answers(() -> profiles.own())).isEqualTo(expected);
        assertThat(answers(() -> profiles.hasPicture())).isEqualTo(expected);
        assertThat(answers(() -> removePicture())).isEqualTo(expected);
        assertThat(answers(() -> changeProfile())).isEqualTo(expected);
    }

    @Test
    void picturesAreForThoseWhoAreSignedIn() throws Exception {
        makePeople();

        assertThat(answers(() -> directory.picture(someone))).isEqualTo(expected(SIGN_IN, "NotFoundException"));
        assertThat(answers(() -> showPicture())).isEqualTo(expected(SIGN_IN, "PictureMissingException"));
        assertThat(answers(() -> directory.profile(0))).isEqualTo(expected(SIGN_IN, "NotFoundException"));
        assertThat(answers(() -> directory.counterparts(Optional.of(0L))))
                .isEqualTo(expected(SIGN_IN, "NotFoundException"));
    }

    @Test
    void onlyAdministratorsChangeOthers() throws Exception {
        makePeople();
        Map<String, String> expected = expected(SIGN_IN, DENIED);
        expected.put("ADMINISTRATOR", YES);

        assertThat(answers(() -> addPerson())).isEqualTo(expected);
        assertThat(answers(() -> administration.get(someone))).isEqualTo(expected);
        assertThat(answers(() -> administration.findOwner("finns@inte.se", 0))).isEqualTo(expected);
        assertThat(answers(() -> changePerson())).isEqualTo(expected);
        assertThat(answers(() -> organisations.contactChoices(organisation))).isEqualTo(expected);
        assertThat(answers(() -> addOrganisation())).isEqualTo(expected);
        assertThat(answers(() -> changeOrganisation())).isEqualTo(expected);
        assertThat(answers(() -> mayAdministerPeople())).isEqualTo(expected);
        assertThat(answers(() -> mayAdministerOrganisations())).isEqualTo(expected);
    }

    private boolean removePicture() {
        profiles.removePicture();
        return true;
    }

    private boolean showPicture() {
        profiles.showPicture(InputStream.nullInputStream());
        return true;
    }

    private boolean changeProfile() {
        profiles.change(
                profiles.own().getVersion(),
                new ProfileDetails("Åsa", "Öberg", "Planerare", null, null, null, null, List.of()));
        return true;
    }

    private long addPerson() {
        return administration.add(details());
    }

    private boolean changePerson() {
        return administration.change(
                someone, PortalRows.count("select version from person where id = ?", someone), details());
    }

    private PersonDetails details() {
        return new PersonDetails(
                organisation,
                PersonKind.OFFICIAL,
                "Åsa",
                "Öberg",
                "Planerare",
                unique("ny") + "@example.org",
                null,
                null,
                null);
    }

    private String addOrganisation() {
        return organisations.add(organisationDetails());
    }

    private boolean changeOrganisation() {
        organisations.change(
                organisation,
                PortalRows.count("select version from organisation where id = ?", organisation),
                organisationDetails());
        return true;
    }

    private static OrganisationDetails organisationDetails() {
        return new OrganisationDetails(
                OrganisationKind.EXTERNAL, null, unique("Extern"), "Extern", null, null, null, null);
    }

    private boolean mayAdministerPeople() {
        administration.requireMayAdminister();
        return administration.mayAdminister();
    }

    private boolean mayAdministerOrganisations() {
        organisations.requireMayAdminister();
        return organisations.mayAdminister();
    }

    private Map<String, String> expected(String anonymous, String others) {
        Map<String, String> expected = new LinkedHashMap<>();
        accounts.keySet().forEach(role -> expected.put(role, others));
        expected.put("anonymous", anonymous);
        return expected;
    }

    private Map<String, String> answers(Callable<?> request) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Map.Entry<String, Long> caller : accounts.entrySet()) {
            answers.put(
                    caller.getKey(),
                    Acting.atOnce(1, caller.getValue(), request).stream()
                            .map(outcome -> outcome.failure() == null
                                    ? YES
                                    : outcome.failure().getClass().getSimpleName())
                            .findFirst()
                            .orElseThrow());
        }
        return answers;
    }

    private static String slugOf(long id) {
        return PortalRows.text("select slug from organisation where id = ?", id);
    }
}
