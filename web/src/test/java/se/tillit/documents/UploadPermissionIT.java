package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.network;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
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

        for (UploadPurpose purpose : UploadPurpose.values()) {
            assertThat(answers(() -> uploads.begin(slug, purpose, new AnnouncedFile("a.txt", 1, 0))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatSomeoneHasBegunIsNoOneElses() throws Exception {
        make();
        String document = begin(UploadPurpose.DOCUMENT);
        String archive = begin(UploadPurpose.ARCHIVE);
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
        assertThat(answers(() -> imports.plan(slug, archive))).isEqualTo(ofTheNetwork);
        assertThat(answers(() -> imports.run(submission, archive))).isEqualTo(ofTheNetwork);
    }

    private String begin(UploadPurpose purpose) throws Exception {
        return Acting.as(
                accounts.get("COORDINATOR"), () -> uploads.begin(slug, purpose, new AnnouncedFile("a.txt", 1, 0))
                        .getToken());
    }

    private Void discard(String token) {
        uploads.discard(token);
        return null;
    }

    private Map<String, String> answers(Callable<?> request) {
        return Acting.answers(accounts, request);
    }
}
