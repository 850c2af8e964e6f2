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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.access.Visibility;
import se.tillit.files.AnnouncedFile;
import se.tillit.files.EmptyFileException;
import se.tillit.files.FileContentMismatchException;
import se.tillit.files.FileTooLargeException;
import se.tillit.files.FileTypeRefusedException;
import se.tillit.files.PartFiles;
import se.tillit.networks.NetworkService;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class UploadServiceIT extends Portal {

    @Inject
    private UploadReception uploads;

    @Inject
    private UploadService account;

    @Inject
    private DocumentReception documents;

    @Inject
    private VersionReception versions;

    @Inject
    private DocumentService library;

    @Inject
    private NetworkService networks;

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
    void piecesBecomeOneDocumentHoweverOftenItIsAskedFor() throws Exception {
        String token = begin("anteckningar.txt", 10);

        assertThat(append(token, 0, "hej ")).isEqualTo(4);
        assertThat(append(token, 4, "på er")).isEqualTo(10);
        assertThat(finish(token).shared()).isTrue();
        assertThat(finish(token).shared()).isTrue();

        assertThat(count("select count(*) from document where network_id = ? and size_bytes = 10", network))
                .isOne();
        assertThat(parts.size(token)).isZero();
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void manyAskingForTheSameAtOnceMakeOneDocument() throws Exception {
        String token = begin("anteckningar.txt", 4);
        append(token, 0, "hej!");
        Submission submission = submission();

        Acting.atOnce(8, member, () -> documents.receive(submission, List.of(), token));

        assertThat(finish(token).shared()).isTrue();
        assertThat(count("select count(*) from document where network_id = ?", network))
                .isOne();
    }

    @Test
    void twoUploadsOfTheSameContentAreTwoDocumentsOfOneFile() throws Exception {
        String one = begin("a.txt", 4);
        String two = begin("b.txt", 4);
        append(one, 0, "hej!");
        append(two, 0, "hej!");

        assertThat(Acting.atOnce(1, member, () -> finish(one)).get(0).failure()).isNull();
        assertThat(finish(two).shared()).isTrue();

        assertThat(count("select count(*) from document where network_id = ?", network))
                .isEqualTo(2);
        assertThat(count("select count(distinct sha256) from document where network_id = ?", network))
                .isOne();
    }

    @Test
    void aWholeFolderKeepsItsShape() throws Exception {
        String token = begin("anteckningar.txt", 4);
        append(token, 0, "hej!");

        Acting.as(member, () -> documents.receive(submission(), List.of("Möten", "2026 🌊"), token));

        assertThat(count(
                        "select count(*) from document d join folder f on f.id = d.folder_id join folder p on p.id ="
                                + " f.parent_id where d.network_id = ? and f.name = '2026 🌊' and p.name = 'Möten'",
                        network))
                .isOne();
    }

    @Test
    void aPathTrickMakesNoFolderAndNoDocument() throws Exception {
        String token = begin("anteckningar.txt", 4);
        append(token, 0, "hej!");

        assertThatThrownBy(
                        () -> Acting.as(member, () -> documents.receive(submission(), List.of("Möten", ".."), token)))
                .isInstanceOf(FolderNameUnusableException.class);
        assertThat(count("select count(*) from document where network_id = ?", network))
                .isZero();
        assertThat(finish(token).shared()).isTrue();
    }

    @Test
    void aPieceElsewhereIsAConflict() throws Exception {
        String token = begin("anteckningar.txt", 10);
        append(token, 0, "hej ");

        assertThatThrownBy(() -> append(token, 0, "hej ")).isInstanceOf(UploadOffsetException.class);
        assertThatThrownBy(() -> append(token, 7, "x")).isInstanceOf(UploadOffsetException.class);
        assertThat(offset(token)).isEqualTo(4);
    }

    @Test
    void whatIsNotWholeIsNoDocument() throws Exception {
        String token = begin("anteckningar.txt", 10);
        append(token, 0, "hej ");

        assertThat(finish(token).refusal()).containsInstanceOf(UploadNotWholeException.class);
        assertThat(offset(token)).isEqualTo(4);
        assertThat(unfinished()).extracting(Upload::getToken).containsExactly(token);
    }

    @Test
    void whatIsRefusedAtTheEndIsGone() throws Exception {
        String token = begin("ritning.pdf", 4);
        append(token, 0, "hej!");

        assertThat(finish(token).refusal()).containsInstanceOf(FileContentMismatchException.class);
        assertThatThrownBy(() -> offset(token)).isInstanceOf(NotFoundException.class);
        assertThat(parts.size(token)).isZero();
        assertThat(count("select count(*) from document where network_id = ?", network))
                .isZero();
    }

    @Test
    void whatCannotBeSharedIsNotEvenBegun() {
        assertThatThrownBy(() -> begin("tom.txt", 0)).isInstanceOf(EmptyFileException.class);
        assertThatThrownBy(() -> begin("bild.svg", 10)).isInstanceOf(FileTypeRefusedException.class);
        assertThatThrownBy(() -> begin("sida.html", 10)).isInstanceOf(FileTypeRefusedException.class);
        assertThatThrownBy(() -> begin("arkiv.zip", 10)).isInstanceOf(FileTypeRefusedException.class);
        assertThatThrownBy(() -> begin("stor.pdf", Long.MAX_VALUE)).isInstanceOf(FileTooLargeException.class);
        assertThat(count("select count(*) from upload where network_id = ?", network))
                .isZero();
    }

    @Test
    void toAnyoneElseItDoesNotExist() throws Exception {
        String token = begin("anteckningar.txt", 10);

        for (long reader : List.of(other, account(person(organisation("EXTERNAL"))))) {
            assertThatThrownBy(() -> Acting.as(reader, () -> uploads.find(token)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> Acting.as(reader, () -> uploads.append(token, 0, content("x"))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> Acting.as(reader, () -> discard(token))).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> Acting.as(other, () -> documents.receive(submission(), List.of(), token)))
                .isInstanceOf(NotFoundException.class);
        assertThat(offset(token)).isZero();
    }

    @Test
    void whoMayNoLongerPublishCannotFinish() throws Exception {
        String token = begin("anteckningar.txt", 4);
        append(token, 0, "hej!");
        change("update network set status = 'CLOSED' where id = ?", network);

        assertThatThrownBy(() -> finish(token)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> begin("mer.txt", 4)).isInstanceOf(AccessDeniedException.class);
        assertThat(count("select count(*) from document where network_id = ?", network))
                .isZero();
    }

    @Test
    void anUploadBelongsToItsNetwork() throws Exception {
        String token = begin("anteckningar.txt", 4);
        append(token, 0, "hej!");
        String elsewhere = unique("annat");
        long second = PortalRows.network(elsewhere, "PUBLIC", person(organisation("ASSOCIATION")));
        change(
                "insert into network_membership (network_id, person_id, role, joined_on)"
                        + " select ?, person_id, 'MEMBER', '2024-01-01' from account where id = ?",
                second,
                member);
        Submission submission = new Submission(
                elsewhere, unique("nyckel"), "", Visibility.MEMBERS, DocumentState.SHARED, SecrecyAnswer.NO);

        assertThatThrownBy(() -> Acting.as(member, () -> documents.receive(submission, List.of(), token)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDayAfterTheLastPieceItIsGone() throws Exception {
        String token = begin("anteckningar.txt", 10);
        append(token, 0, "hej ");
        change("update upload set expires_at = '2020-01-01' where token = ?", token);

        assertThatThrownBy(() -> append(token, 4, "x")).isInstanceOf(NotFoundException.class);
        assertThat(unfinished()).isEmpty();
        uploads.sweep();
        assertThat(count("select count(*) from upload where token = ?", token)).isZero();
    }

    @Test
    void whatIsThrownAwayIsGoneAtOnce() throws Exception {
        String token = begin("anteckningar.txt", 10);
        append(token, 0, "hej ");

        Acting.as(member, () -> discard(token));

        assertThat(parts.size(token)).isZero();
        assertThatThrownBy(() -> offset(token)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyBeginsWithoutEnd() throws Exception {
        for (int i = 0; i < UploadService.MOST_UNFINISHED; i++) {
            begin("a" + i + ".txt", 1);
        }
        assertThatThrownBy(() -> begin("en-till.txt", 1)).isInstanceOf(UploadsTooManyException.class);
    }

    @Test
    void lessOnDiskThanCountedIsCountedAnew() throws Exception {
        String token = begin("anteckningar.txt", 10);
        append(token, 0, "hej ");
        change("update upload set received_bytes = 8 where token = ?", token);

        assertThat(offset(token)).isEqualTo(4);
        assertThat(append(token, 4, "på er")).isEqualTo(10);
    }

    @Test
    void piecesBecomeOneVersionHoweverOftenItIsAskedFor() throws Exception {
        long document = share();
        String token = beginVersion(document, "andra gangen");
        append(token, 0, "andra ");
        assertThat(unfinishedVersions(document)).extracting(Upload::getToken).containsExactly(token);
        assertThat(unfinished()).isEmpty();
        append(token, 6, "gangen");

        assertThat(renew(document, token).kind()).isEqualTo(VersionOutcome.Kind.SAVED);
        assertThat(renew(document, token).kind()).isEqualTo(VersionOutcome.Kind.SAVED);

        assertThat(count("select version_no from document where id = ?", document))
                .isEqualTo(2);
        assertThat(unfinishedVersions(document)).isEmpty();
        assertThat(parts.size(token)).isZero();
    }

    @Test
    void aVersionThatComesSecondWaitsForItsPerson() throws Exception {
        long document = share();
        String token = beginVersion(document, "andra");
        append(token, 0, "andra");
        String first = beginVersion(document, "andras");
        append(first, 0, "andras");
        assertThat(renew(document, first).kind()).isEqualTo(VersionOutcome.Kind.SAVED);

        VersionOutcome second = renew(document, token);

        assertThat(second.kind()).isEqualTo(VersionOutcome.Kind.KEPT);
        assertThat(renew(document, token).kind()).isEqualTo(VersionOutcome.Kind.KEPT);
        assertThat(count("select count(*) from document_kept_file where document_id = ?", document))
                .isOne();
    }

    @Test
    void whatIsNothingNewLeavesNothingBehind() throws Exception {
        long document = share();
        String token = beginVersion(document, "plan");
        append(token, 0, "plan");

        assertThat(renew(document, token).refusal().orElseThrow()).isInstanceOf(SameContentException.class);
        assertThat(unfinishedVersions(document)).isEmpty();
        assertThatThrownBy(() -> offset(token)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aVersionOfOneDocumentBecomesNothingElse() throws Exception {
        long document = share();
        long another = share();
        String token = beginVersion(document, "andra");
        append(token, 0, "andra");

        assertThatThrownBy(() -> renew(another, token)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> finish(token)).isInstanceOf(NotFoundException.class);
        change("delete from document where id = ?", document);
        assertThat(count("select count(*) from upload where token = ?", token)).isZero();
    }

    private long share() throws Exception {
        String token = begin("plan.txt", 4);
        append(token, 0, "plan");
        finish(token);
        return count("select max(id) from document where network_id = ?", network);
    }

    private String beginVersion(long document, String content) throws Exception {
        return Acting.as(member, () -> uploads.begin(
                        UploadTarget.version(slug, document), new AnnouncedFile("plan.txt", content.length(), 17))
                .getToken());
    }

    private VersionOutcome renew(long document, String token) throws Exception {
        return Acting.as(
                member,
                () -> versions.receive(new VersionSubmission(slug, document, 1, "Nytt", SecrecyAnswer.NO), token));
    }

    private List<Upload> unfinishedVersions(long document) throws Exception {
        return Acting.as(member, () -> account.unfinishedVersions(library.getReadable(slug, document)));
    }

    private String begin(String name, long bytes) throws Exception {
        return Acting.as(member, () -> uploads.begin(UploadTarget.document(slug), new AnnouncedFile(name, bytes, 17))
                .getToken());
    }

    private long append(String token, long offset, String text) throws Exception {
        return Acting.as(member, () -> uploads.append(token, offset, content(text)));
    }

    private long offset(String token) throws Exception {
        return Acting.as(member, () -> uploads.find(token).getReceivedBytes());
    }

    private ReceivedFile finish(String token) throws Exception {
        return Acting.as(member, () -> documents.receive(submission(), List.of(), token));
    }

    private List<Upload> unfinished() throws Exception {
        return Acting.as(member, () -> account.unfinished(networks.getReadable(slug), UploadPurpose.DOCUMENT));
    }

    private Void discard(String token) {
        uploads.discard(token);
        return null;
    }

    private Submission submission() {
        return new Submission(slug, unique("nyckel"), "", Visibility.MEMBERS, DocumentState.SHARED, SecrecyAnswer.NO);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
