package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.network;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.access.Visibility;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/**
 * What is said about documents, and what registrars do, called directly by each role. The documents come from another
 * organisation than the readers; {@code OWN} and {@code OWN READER} are of theirs.
 */
class RecordPermissionIT extends Portal {

    private static final String YES = "ok";
    private static final String SIGN_IN = "SignInRequiredException";
    private static final String MISSING = "NotFoundException";
    private static final String DENIED = "AccessDeniedException";
    private static final List<String> INSIDE =
            List.of("COORDINATOR", "CONVENER", "SECRETARY", "MEMBER", "EXTERNAL", "READER", "OWN", "OWN READER");

    @Inject
    private DocumentMetadataService metadata;

    @Inject
    private DocumentVisibilityService visibilities;

    @Inject
    private RegistrationService registrations;

    @Inject
    private DiaryExportService exports;

    @Inject
    private QuarantineService quarantine;

    @Inject
    private DisposalService disposals;

    @Inject
    private DocumentService documents;

    private final Map<String, Long> accounts = new LinkedHashMap<>();
    private String slug;
    private long network;
    private long owner;
    private long document;

    @BeforeEach
    void make() {
        owner = organisation("EXTERNAL");
        long others = organisation("EXTERNAL");
        slug = unique("slutet");
        network = network(slug, "SECRET", person(organisation("ASSOCIATION")));
        accounts.put("anonymous", ANONYMOUS);
        for (String role : INSIDE) {
            boolean own = role.startsWith("OWN");
            long person = person(own ? owner : others);
            PortalRows.member(network, person, role.equals("OWN") ? "MEMBER" : role.replace("OWN ", ""));
            accounts.put(role, account(person));
        }
        accounts.put("OWN OUTSIDE", account(person(owner)));
        for (String role : List.of("MANAGEMENT", "REGISTRAR", "OPERATOR", "ADMINISTRATOR")) {
            accounts.put(role, account(person(others), role));
        }
        document = PortalRows.document(network, owner, person(owner));
    }

    private void open(String visibility) {
        PortalRows.change("update network set visibility = ? where id = ?", visibility, network);
    }

    @Test
    void whatIsSaidIsChangedByItsOwnOrganisationsPublishersAndTheCoordinator() throws Exception {
        Map<String, String> editors = expected(
                MISSING,
                List.of("COORDINATOR", "OWN"),
                List.of("CONVENER", "SECRETARY", "MEMBER", "EXTERNAL", "READER", "OWN READER"));

        assertThat(answers(() -> metadata.get(slug, document))).isEqualTo(editors);
        assertThat(answers(() -> describe())).isEqualTo(editors);
        assertThat(answers(() -> visibilities.get(slug, document))).isEqualTo(editors);
        assertThat(answers(() -> choose())).isEqualTo(editors);
    }

    @Test
    void inAClosedNetworkNobodyChangesAnything() throws Exception {
        PortalRows.change("update network set status = 'CLOSED' where id = ?", network);

        assertThat(answers(() -> describe())).isEqualTo(expected(MISSING, List.of(), INSIDE));
    }

    @Test
    void aDraftOfAnotherOrganisationIsNobodyElses() throws Exception {
        PortalRows.change(
                "insert into document (network_id, title, visibility, organisation_id, state, version_by_id,"
                        + " version_organisation_id, version_at, sha256, file_name, media_type, size_bytes, submission_key)"
                        + " select network_id, 'Utkast', 'MEMBERS', organisation_id, 'DRAFT', version_by_id, organisation_id,"
                        + " version_at, sha256, file_name, media_type, size_bytes, uuid() from document where id = ?",
                document);
        document = PortalRows.count("select max(id) from document where network_id = ?", network);

        assertThat(answers(() -> describe())).isEqualTo(expected(MISSING, List.of("OWN"), List.of("OWN READER")));
        open("PUBLIC");
        assertThat(answers(() -> registrations.get(document)).get("REGISTRAR")).isEqualTo(MISSING);
    }

    @Test
    void registrarsReadAndRegisterWhatIsNotInASecretNetwork() throws Exception {
        Map<String, String> nobody = expected(DENIED, List.of(), List.of());
        nobody.put("REGISTRAR", MISSING);
        Map<String, String> registrar = expected(DENIED, List.of("REGISTRAR"), List.of());

        for (Callable<?> work : work()) {
            assertThat(answers(work)).isEqualTo(nobody);
        }
        assertThat(answers(() -> documents.getReadable(document)).get("REGISTRAR"))
                .isEqualTo(MISSING);
        open("MEMBERS");
        for (Callable<?> work : work()) {
            assertThat(answers(work)).isEqualTo(registrar);
        }
        assertThat(answers(() -> documents.getReadable(document)).get("REGISTRAR"))
                .isEqualTo(YES);
        assertThat(answers(() -> documents.getReadable(document)).get("ADMINISTRATOR"))
                .isEqualTo(MISSING);
    }

    private List<Callable<?>> work() {
        return List.of(() -> registrations.get(document), this::register, this::setQuarantine, this::liftQuarantine);
    }

    @Test
    void listsAreForRegistrars() throws Exception {
        Map<String, String> registrar = expected(DENIED, List.of("REGISTRAR"), List.of());
        RecordFilter all = new RecordFilter(null, null, null, null, "");
        RecordFilter none = new RecordFilter(0L, null, null, null, "");

        assertThat(answers(() -> registrations.search(all, 1))).isEqualTo(registrar);
        assertThat(answers(() -> exports.export(none))).isEqualTo(registrar);
        assertThat(answers(() -> disposals.types())).isEqualTo(registrar);
        assertThat(answers(() -> disposals.log())).isEqualTo(registrar);
        Map<String, String> approvers = expected(DENIED, List.of(), List.of());
        approvers.put("REGISTRAR", MISSING);
        assertThat(answers(() -> disposals.approve(1, List.of(document), true))).isEqualTo(approvers);
    }

    private String describe() {
        MetadataDetails details =
                new MetadataDetails(unique("Titel"), null, null, null, List.of(), null, null, null, null, null);
        metadata.change(slug, document, metadata.get(slug, document).details().fingerprint(), details);
        return YES;
    }

    private String choose() {
        visibilities.choose(slug, document, Visibility.MEMBERS, Visibility.MEMBERS, false);
        return YES;
    }

    private String register() {
        return registrations.register(
                document, -1, new RegistrationDetails(null, LocalDate.of(2026, 1, 1), "Tjörn", null, "Ärende"));
    }

    private String setQuarantine() {
        quarantine.quarantine(document, QuarantineReason.OTHER, null);
        return YES;
    }

    private String liftQuarantine() {
        quarantine.lift(document);
        return YES;
    }

    private Map<String, String> expected(String others, List<String> allowed, List<String> denied) {
        Map<String, String> expected = new LinkedHashMap<>();
        accounts.keySet().forEach(account -> expected.put(account, others));
        expected.put("anonymous", SIGN_IN);
        allowed.forEach(account -> expected.put(account, YES));
        denied.forEach(account -> expected.put(account, DENIED));
        return expected;
    }

    private Map<String, String> answers(Callable<?> request) {
        return Acting.answers(accounts, request);
    }
}
