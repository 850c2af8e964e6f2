package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.municipality;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.text;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.access.Visibility;
import se.tillit.files.reading.FileFacts;
import se.tillit.files.reading.Previews;
import se.tillit.files.reading.TextExtraction;
import se.tillit.files.reading.TextStatus;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SignInRequiredException;
import se.tillit.shared.SwedishTime;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** What a document's file tells, whom it reached, and who may ask for a better one. */
class DocumentFileIT extends Portal {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String OPENINGS = "select count(*) from document_opening where document_id = ?";

    @Inject
    private DocumentService documents;

    @Inject
    private DocumentReception reception;

    @Inject
    private DocumentReadingService readings;

    @Inject
    private DocumentWarnings warnings;

    @Inject
    private DocumentOpenings openings;

    @Inject
    private LibraryZipService zips;

    @Inject
    private AccessibleVersionService accessibleVersions;

    @Inject
    private DocumentOverviewService overviews;

    @Inject
    private TextExtraction extraction;

    @Inject
    private ForgottenTexts forgotten;

    @Inject
    private Previews previews;

    @Inject
    private Clock clock;

    private String slug;
    private String contactAddress;
    private long network;
    private long origin;
    private long author;
    private long coordinator;
    private long reader;

    @BeforeEach
    void make() {
        slug = unique("natverk");
        long contact = person(organisation("ASSOCIATION"));
        contactAddress = text("select email from person where id = ?", contact);
        network = PortalRows.network(slug, "SIGNED_IN", contact);
        origin = municipality(unique("ursprung"));
        author = inNetwork(origin, "MEMBER");
        coordinator = inNetwork(organisation("ASSOCIATION"), "COORDINATOR");
        reader = account(person(municipality(unique("kommun"))));
    }

    private long inNetwork(long organisation, String role) {
        long person = person(organisation);
        member(network, person, role);
        return account(person);
    }

    private long share(String fileName, byte[] content) throws Exception {
        return upload(fileName, content, DocumentState.SHARED);
    }

    private long upload(String fileName, byte[] content, DocumentState state) throws Exception {
        String key = unique("nyckel");
        ReceivedFile received = Acting.as(
                author,
                () -> reception.receive(
                        new Submission(slug, key, fileName, Visibility.SIGNED_IN, state, SecrecyAnswer.NO),
                        fileName,
                        () -> new ByteArrayInputStream(content)));
        assertThat(received.refusal()).isEmpty();
        return count("select max(id) from document where network_id = ?", network);
    }

    private long shareText(String text) throws Exception {
        return share("anteckning.txt", (unique("") + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] emptyPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setSubject(unique("skannad"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private Document open(long account, long id) throws Exception {
        return Acting.as(account, () -> documents.getReadable(id));
    }

    private FileFacts awaitFacts(Document document) {
        long start = System.nanoTime();
        FileFacts facts = extraction.facts(document.file());
        while (facts.isWaiting() && System.nanoTime() - start < PATIENCE.toNanos()) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            facts = extraction.facts(document.file());
        }
        return facts;
    }

    @Test
    void textIsReadInTheBackgroundWithoutIdentityNumbers() throws Exception {
        long id = shareText("Beslut om Åsa, 811218-9876.\n<script>alert(1)</script>");
        Document document = open(author, id);

        assertThat(awaitFacts(document).status()).isEqualTo(TextStatus.READ);
        assertThat(extraction.text(document.file()).orElseThrow())
                .contains("Beslut om Åsa, [personnummer].")
                .doesNotContain("9876");
        assertThat(count("select count(*) from file_text where text like '%811218%'"))
                .isZero();
        DocumentReading reading = Acting.as(reader, () -> readings.open(slug, id, 7));
        assertThat(reading.number()).isOne();
        assertThat(reading.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void aScannedPdfIsShownAndItsAuthorWarned() throws Exception {
        long id = share("skannad.pdf", emptyPdf());
        Document document = open(author, id);

        FileFacts facts = awaitFacts(document);

        assertThat(facts.status()).isEqualTo(TextStatus.EMPTY);
        assertThat(facts.picturePages()).isOne();
        assertThat(previews.page(document.file(), 1))
                .hasValueSatisfying(page -> assertThat(page).isNotEmptyFile());
        assertThat(previews.page(document.file(), 2)).isEmpty();
        assertThat(previews.thumbnail(document.file())).isPresent();
        assertThat(warningsFor(author, id, facts)).containsExactly(FileWarning.SCANNED);
        assertThat(warningsFor(coordinator, id, facts)).containsExactly(FileWarning.SCANNED);
        assertThat(warningsFor(reader, id, facts)).isEmpty();
        assertThat(warningsFor(inNetwork(organisation("EXTERNAL"), "MEMBER"), id, facts))
                .isEmpty();
    }

    private List<FileWarning> warningsFor(long account, long id, FileFacts facts) throws Exception {
        return Acting.as(account, () -> warnings.of(documents.getReadable(id), facts));
    }

    @Test
    void aBrokenFileIsUnreadableAndNothingElseSuffers() throws Exception {
        byte[] broken = (unique("%PDF-1.7\n") + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);
        Document document = open(author, share("trasig.pdf", broken));
        Document whole = open(author, shareText("Hel"));

        assertThat(awaitFacts(document).status()).isEqualTo(TextStatus.UNREADABLE);
        assertThat(awaitFacts(whole).status()).isEqualTo(TextStatus.READ);
        assertThat(previews.page(document.file(), 1)).isEmpty();
    }

    @Test
    void picturesThatAreGoneAreMadeAnew() throws Exception {
        Document document = open(author, share("skannad.pdf", emptyPdf()));
        awaitFacts(document);
        Path thumbnail = previews.thumbnail(document.file()).orElseThrow();
        Files.delete(thumbnail);

        assertThat(previews.thumbnail(document.file())).isEmpty();
        long start = System.nanoTime();
        while (previews.thumbnail(document.file()).isEmpty() && System.nanoTime() - start < PATIENCE.toNanos()) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }

        assertThat(thumbnail).isNotEmptyFile();
    }

    @Test
    void aMunicipalityAndADayIsAllThatIsKeptOfAReader() throws Exception {
        long id = shareText("Underlag");

        note(reader, id);
        note(reader, id);
        note(author, id);
        note(coordinator, id);
        note(account(person(organisation("EXTERNAL"))), id);
        Acting.as(reader, () -> readings.open(slug, id, 1));

        assertThat(count(OPENINGS, id)).isOne();
        assertThat(count(OPENINGS + " and opened_on = ?", id, SwedishTime.today(clock)))
                .isOne();
        assertThat(count("select count(*) from information_schema.columns where table_name = 'document_opening'"
                        + " and table_schema = database() and column_name not in"
                        + " ('document_id', 'organisation_id', 'opened_on')"))
                .isZero();
    }

    private Void note(long account, long id) throws Exception {
        return Acting.as(account, () -> {
            openings.note(documents.getReadable(id));
            return null;
        });
    }

    @Test
    void aZipFileOpensEachOfItsDocumentsOnceADay() throws Exception {
        long first = shareText("Underlag");
        long second = shareText("Bilaga");
        long draft = upload("utkast.txt", unique("").getBytes(StandardCharsets.UTF_8), DocumentState.DRAFT);

        change("update network set visibility = 'PUBLIC' where id = ?", network);
        change("update document set visibility = 'PUBLIC' where id = ?", first);
        zip(ANONYMOUS, List.of(first));
        zip(author, List.of(first, second, draft));
        zip(coordinator, List.of(first));
        assertThat(count(OPENINGS, first)).isZero();
        zip(reader, List.of(first));
        zip(reader, List.of(first, second, draft));
        Acting.as(reader, () -> sent(zips.ofFolder(slug, Optional.empty())));

        for (long id : new long[] {first, second}) {
            assertThat(count(OPENINGS + " and opened_on = ?", id, SwedishTime.today(clock)))
                    .isOne();
        }
        assertThat(count(OPENINGS, draft)).isZero();
        change("update network set status = 'CLOSED' where id = ?", network);
        zip(account(person(municipality(unique("kommun")))), List.of(first));
        assertThat(count(OPENINGS, first)).isOne();
    }

    private LibraryZip zip(long account, List<Long> ids) throws Exception {
        return Acting.as(account, () -> sent(zips.ofDocuments(slug, ids)));
    }

    private LibraryZip sent(LibraryZip zip) {
        zips.noteSent(
                slug, zip.entries().stream().map(LibraryZip.Entry::documentId).toList());
        return zip;
    }

    @Test
    void aZipFileOfMoreThanAStatementTakesIsNotedWhole() throws Exception {
        long person = person(origin);
        for (int i = 0; i < 205; i++) {
            PortalRows.document(network, origin, person);
        }
        change("update document set visibility = 'SIGNED_IN' where network_id = ?", network);

        Acting.as(reader, () -> sent(zips.ofFolder(slug, Optional.empty())));

        assertThat(count(
                        "select count(*) from document_opening o join document d on d.id = o.document_id"
                                + " where d.network_id = ?",
                        network))
                .isEqualTo(205);
    }

    @Test
    void nothingIsKeptOfFormerMembersAndInClosedNetworks() throws Exception {
        long id = shareText("Underlag");
        long former = municipality(unique("tidigare"));
        change("update organisation set member_to = '2020-01-01' where id = ?", former);
        note(account(person(former)), id);
        change("update network set status = 'CLOSED' where id = ?", network);
        note(reader, id);

        assertThat(count(OPENINGS, id)).isZero();
    }

    @Test
    void theReachIsToldUntilYesterdayAndNeverOfFewerThanFive() throws Exception {
        long id = shareText("Underlag");
        LocalDate today = SwedishTime.today(clock);
        for (int i = 0; i < 6; i++) {
            openedBy(municipality(unique("kommun")), id, i < 4 ? today.minusDays(i + 1) : today);
        }
        openedBy(origin, id, today.minusDays(1));

        assertThat(reuse(id).kind()).isEqualTo(Reuse.Kind.FEWER_THAN);

        openedBy(municipality(unique("kommun")), id, today.minusDays(30));
        openedBy(municipality(unique("kommun")), id, today.minusDays(30));

        assertThat(reuse(id).kind()).isEqualTo(Reuse.Kind.EXACTLY);
        assertThat(reuse(id).figure()).isEqualTo(6);
    }

    private Reuse reuse(long id) throws Exception {
        return Acting.as(reader, () -> overviews.of(documents.getReadable(id)).reuse());
    }

    private static void openedBy(long organisation, long id, LocalDate day) {
        change("insert into document_opening values (?, ?, ?)", id, organisation, day);
    }

    @Test
    void whatIsOlderThanItMayBeIsForgotten() throws Exception {
        long id = shareText("Underlag");
        LocalDate today = SwedishTime.today(clock);
        openedBy(origin, id, today.minusMonths(25));
        openedBy(origin, id, today.minusMonths(25).minusDays(1));

        openings.forgetOld();

        assertThat(count(OPENINGS, id)).isOne();
    }

    @Test
    void whatStoodInADocumentThatIsGoneIsForgottenAndNothingElse() throws Exception {
        long gone = shareText("Gallras");
        Document document = open(author, gone);
        Document stays = open(author, shareText("Bevaras"));
        awaitFacts(document);
        awaitFacts(stays);
        change("delete from document_version where document_id = ?", gone);

        assertThat(forgotten.remove())
                .contains(document.file().sha256())
                .doesNotContain(stays.file().sha256());

        assertThat(extraction.text(document.file())).isEmpty();
        assertThat(extraction.text(stays.file())).isPresent();
    }

    private Void ask(long account, long id, String words) throws Exception {
        return Acting.as(account, () -> {
            accessibleVersions.ask(slug, id, words);
            return null;
        });
    }

    private long mails() {
        return count("select count(*) from outgoing_mail where recipient = ?", contactAddress);
    }

    @Test
    void twentyRequestsAtOnceAreOneMail() throws Exception {
        long id = shareText("Underlag");

        assertThat(Acting.atOnce(20, reader, () -> {
                    accessibleVersions.ask(slug, id, "Större text, tack. 🙏");
                    return null;
                }))
                .allSatisfy(one -> assertThat(one.failure()).isNull());

        assertThat(mails()).isOne();
        assertThat(text("select body from outgoing_mail where recipient = ?", contactAddress))
                .contains("Större text, tack. 🙏", "/natverk/" + slug + "/dokument/" + id);
        assertThat(Acting.as(
                        author, () -> overviews.of(documents.getReadable(id)).accessibleAskedAt()))
                .isNotNull();
    }

    @Test
    void aPersonAsksTenTimesADayAtMost() throws Exception {
        for (int i = 0; i < AccessibleVersionService.MOST_A_DAY; i++) {
            ask(reader, shareText("Underlag"), "");
        }
        long id = shareText("Underlag");

        assertThatThrownBy(() -> ask(reader, id, "")).isInstanceOf(TooManyAccessibleRequestsException.class);
        assertThat(mails()).isEqualTo(AccessibleVersionService.MOST_A_DAY);
    }

    @Test
    void whoMayAsk() throws Exception {
        long id = shareText("Underlag");
        assertThatThrownBy(() -> ask(ANONYMOUS, id, "")).isInstanceOf(SignInRequiredException.class);
        assertThatThrownBy(() -> ask(reader, id, "x".repeat(1001))).isInstanceOf(AccessibleWordsTooLongException.class);
        change("update document set visibility = 'MEMBERS' where id = ?", id);
        assertThatThrownBy(() -> ask(reader, id, "")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(reader, () -> readings.open(slug, id, 1)))
                .isInstanceOf(NotFoundException.class);
        change("update network set status = 'CLOSED' where id = ?", network);
        assertThatThrownBy(() -> ask(author, id, "")).isInstanceOf(AccessDeniedException.class);
        assertThat(mails()).isZero();
    }
}
