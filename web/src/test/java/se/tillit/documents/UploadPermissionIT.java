package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.network;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.tillit.access.Visibility;
import se.tillit.files.AnnouncedFile;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;

/** Each way into uploads and imports called directly by each role, in a network that only its members know of. */
class UploadPermissionIT extends Portal {

    private static final List<String> PUBLISHERS =
            List.of("COORDINATOR", "CONVENER", "PREP_COMMITTEE", "SECRETARY", "MEMBER", "SUBSTITUTE");
    private static final List<String> READERS = List.of("EXTERNAL", "READER");
    private static final List<String> PORTAL_ROLES = List.of("MANAGEMENT", "REGISTRAR", "OPERATOR", "ADMINISTRATOR");

    @Inject
    private UploadReception uploads;

    @Inject
    private DocumentReception documents;

    @Inject
    private UploadService account;

    @Inject
    private DocumentService library;

    @Inject
    private VersionReception versions;

    @Inject
    private ZipImport imports;

    private final Map<String, Long> accounts = new LinkedHashMap<>();
    private String slug;

    private void make() {
        long municipality = organisation("EXTERNAL");
        slug = unique("slutet");
        long network = network(slug, "SECRET", person(organisation("ASSOCIATION")));
        accounts.put("anonymous", ANONYMOUS);
        for (String role : PUBLISHERS) {
            accounts.put(role, memberAs(network, municipality, role));
        }
        for (String role : READERS) {
            accounts.put(role, memberAs(network, municipality, role));
        }
        PORTAL_ROLES.forEach(role -> accounts.put(role, account(person(municipality), role)));
    }

    private static long memberAs(long network, long municipality, String role) {
        long person = person(municipality);
        member(network, person, role);
        return account(person);
    }

    @Test
    void whoMayPublishMayBegin() throws Exception {
        make();
        Map<String, String> expected = new LinkedHashMap<>();
        accounts.keySet().forEach(role -> expected.put(role, "NotFoundException"));
        expected.put("anonymous", "SignInRequiredException");
        PUBLISHERS.forEach(role -> expected.put(role, "ok"));
        READERS.forEach(role -> expected.put(role, "AccessDeniedException"));

        for (UploadTarget target : List.of(UploadTarget.document(slug), UploadTarget.archive(slug), version())) {
            assertThat(answers(() -> uploads.begin(target, new AnnouncedFile("a.txt", 1, 0))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void whoReadsADocumentSeesTheirOwnUnfinishedVersions() throws Exception {
        make();
        UploadTarget target = version();
        begin(target);
        Map<String, String> expected = new LinkedHashMap<>();
        accounts.keySet().forEach(role -> expected.put(role, "NotFoundException"));
        expected.put("anonymous", "SignInRequiredException");
        PUBLISHERS.forEach(role -> expected.put(role, "ok"));
        READERS.forEach(role -> expected.put(role, "ok"));
        long id = target.documentId().orElseThrow();

        assertThat(answers(() -> account.unfinishedVersions(library.getReadable(slug, id))))
                .isEqualTo(expected);
        for (String role : List.of("MEMBER", "READER")) {
            assertThat(Acting.as(accounts.get(role), () -> account.unfinishedVersions(library.getReadable(slug, id))))
                    .isEmpty();
        }
    }

    @Test
    void noVersionIsBegunAtTheAddressOfAnotherNetwork() throws Exception {
        make();
        long document = version().documentId().orElseThrow();
        String other = unique("annat");
        long network = network(other, "PUBLIC", person(organisation("ASSOCIATION")));
        long guest = memberAs(network, organisation("EXTERNAL"), "MEMBER");

        assertThat(Acting.answer(
                        guest,
                        () -> uploads.begin(UploadTarget.version(other, document), new AnnouncedFile("a.txt", 1, 0))))
                .isEqualTo("NotFoundException");
    }

    @Test
    void whatSomeoneHasBegunIsNoOneElses() throws Exception {
        make();
        String document = begin(UploadTarget.document(slug));
        String archive = begin(UploadTarget.archive(slug));
        UploadTarget target = version();
        String version = begin(target);
        accounts.remove("COORDINATOR");
        Map<String, String> expected = new LinkedHashMap<>();
        accounts.keySet().forEach(role -> expected.put(role, "NotFoundException"));
        expected.put("anonymous", "SignInRequiredException");
        Submission submission =
                new Submission(slug, unique("nyckel"), "", Visibility.MEMBERS, DocumentState.SHARED, SecrecyAnswer.NO);
        Map<String, String> ofTheNetwork = new LinkedHashMap<>(expected);
        READERS.forEach(role -> ofTheNetwork.put(role, "AccessDeniedException"));

        assertThat(answers(() -> uploads.find(document))).isEqualTo(expected);
        assertThat(answers(() -> uploads.append(document, 0, new ByteArrayInputStream(new byte[1]))))
                .isEqualTo(expected);
        assertThat(answers(() -> discard(document))).isEqualTo(expected);
        assertThat(answers(() -> documents.receive(submission, List.of(), document)))
                .isEqualTo(ofTheNetwork);
        assertThat(answers(() -> versions.receive(
                        new VersionSubmission(slug, target.documentId().orElseThrow(), 1, "", SecrecyAnswer.NO),
                        version)))
                .isEqualTo(ofTheNetwork);
        assertThat(answers(() -> imports.plan(slug, archive))).isEqualTo(ofTheNetwork);
        assertThat(answers(() -> imports.run(submission, archive))).isEqualTo(ofTheNetwork);
    }

    private String begin(UploadTarget target) throws Exception {
        return Acting.as(accounts.get("COORDINATOR"), () -> uploads.begin(target, new AnnouncedFile("a.txt", 1, 0))
                .getToken());
    }

    /** Of a document that somebody shared in the network. */
    private UploadTarget version() throws Exception {
        Acting.as(
                accounts.get("MEMBER"),
                () -> documents.receive(
                        new Submission(
                                slug, unique("nyckel"), "", Visibility.MEMBERS, DocumentState.SHARED, SecrecyAnswer.NO),
                        "första.txt",
                        () -> new ByteArrayInputStream("första\n".getBytes(StandardCharsets.UTF_8))));
        return UploadTarget.version(
                slug,
                count("select max(d.id) from document d join network n on n.id = d.network_id where n.slug = ?", slug));
    }

    private Void discard(String token) {
        uploads.discard(token);
        return null;
    }

    private Map<String, String> answers(Callable<?> request) {
        return Acting.answers(accounts, request);
    }
}
