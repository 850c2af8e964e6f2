package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.access.Visibility;
import se.tillit.files.AnnouncedFile;
import se.tillit.files.ArchiveUnreadableException;
import se.tillit.files.PartFiles;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class ZipImportIT extends Portal {

    private static final String DOCUMENTS = "select count(*) from document where network_id = ?";

    @Inject
    private UploadReception uploads;

    @Inject
    private ZipImport imports;

    @Inject
    private DocumentReception documents;

    @Inject
    private PartFiles parts;

    private String slug;
    private long network;
    private long member;
    private long other;

    @BeforeEach
    void make() {
        slug = unique("natverk");
        network = PortalRows.network(slug, "PUBLIC", person(organisation("ASSOCIATION")));
        long person = person(organisation("EXTERNAL"));
        PortalRows.member(network, person, "MEMBER");
        member = account(person);
        long second = person(organisation("EXTERNAL"));
        PortalRows.member(network, second, "MEMBER");
        other = account(second);
    }

    @Test
    void aDryRunChangesNothing() throws Exception {
        String token = send(zip(Map.of("Möten/protokoll.txt", "Hej", "virus.exe", "MZ")));

        ImportPlan plan = Acting.as(member, () -> imports.plan(slug, token));

        assertThat(plan.taken()).extracting(ImportLine::folder).containsExactly("Möten");
        assertThat(plan.refused()).extracting(ImportLine::fileName).containsExactly("virus.exe");
        assertThat(count(DOCUMENTS, network)).isZero();
        assertThat(count("select count(*) from folder where network_id = ?", network))
                .isZero();
    }

    @Test
    void whatIsConfirmedBecomesDocumentsInTheirFoldersOnce() throws Exception {
        String token = send(zip(Map.of(
                "Möten/2026/protokoll.txt", "Hej", "läsmig.txt", "Hej", "bild.png", "ingen bild", "a.exe", "x")));

        List<ImportLine> outcomes = run(token);

        assertThat(outcomes.stream().filter(ImportLine::isRefused))
                .extracting(ImportLine::fileName)
                .containsExactlyInAnyOrder("bild.png", "a.exe");
        assertThat(count(DOCUMENTS, network)).isEqualTo(2);
        assertThat(count("select count(distinct sha256) from document where network_id = ?", network))
                .isOne();
        assertThat(count(
                        "select count(*) from document d join folder f on f.id = d.folder_id join folder p on p.id ="
                                + " f.parent_id where d.network_id = ? and f.name = '2026' and p.name = 'Möten'",
                        network))
                .isOne();
        assertThat(parts.size(token)).isZero();
        assertThat(run(token)).isEmpty();
        assertThat(count(DOCUMENTS, network)).isEqualTo(2);
    }

    @Test
    void confirmingTwiceAtOnceMakesEachDocumentOnce() throws Exception {
        String token = send(zip(Map.of("a.txt", "ett", "b.txt", "två", "c.txt", "tre")));

        Acting.atOnce(4, member, () -> imports.run(submission(token), token));

        assertThat(count(DOCUMENTS, network)).isEqualTo(3);
    }

    @Test
    void whatIsNoZipFileIsSaid() throws Exception {
        String token = send("hej".getBytes(StandardCharsets.UTF_8));

        assertThat(Acting.as(member, () -> imports.plan(slug, token)).refusal())
                .containsInstanceOf(ArchiveUnreadableException.class);
        assertThatThrownBy(() -> run(token)).isInstanceOf(ArchiveUnreadableException.class);
    }

    @Test
    void nothingIsLeftOfWhatIsThrownAway() throws Exception {
        String token = send(zip(Map.of("a.txt", "ett")));

        Acting.as(member, () -> {
            uploads.discard(token);
            return null;
        });

        assertThat(parts.size(token)).isZero();
        assertThatThrownBy(() -> Acting.as(member, () -> imports.plan(slug, token)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyItsSenderSeesItAndOnlyWhileTheyMayPublish() throws Exception {
        String token = send(zip(Map.of("a.txt", "ett")));

        assertThatThrownBy(() -> Acting.as(other, () -> imports.plan(slug, token)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(other, () -> imports.run(submission(token), token)))
                .isInstanceOf(NotFoundException.class);
        change("update network set status = 'CLOSED' where id = ?", network);
        assertThatThrownBy(() -> run(token)).isInstanceOf(AccessDeniedException.class);
        assertThat(count(DOCUMENTS, network)).isZero();
    }

    @Test
    void aZipFileIsNoDocumentByAnyWay() throws Exception {
        String token = send(zip(Map.of("a.txt", "ett")));

        assertThatThrownBy(() -> Acting.as(member, () -> documents.receive(submission(token), List.of(), token)))
                .isInstanceOf(NotFoundException.class);
    }

    private String send(byte[] zip) throws Exception {
        return Acting.as(member, () -> {
            String token = uploads.begin(UploadTarget.archive(slug), new AnnouncedFile("arkiv.zip", zip.length, 0))
                    .getToken();
            uploads.append(token, 0, new ByteArrayInputStream(zip));
            return token;
        });
    }

    private List<ImportLine> run(String token) throws Exception {
        return Acting.as(member, () -> imports.run(submission(token), token));
    }

    private Submission submission(String token) {
        return new Submission(slug, token, "", Visibility.MEMBERS, DocumentState.SHARED, SecrecyAnswer.NO);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
