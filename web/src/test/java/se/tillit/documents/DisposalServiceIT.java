package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.files.BlobStore;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SignInRequiredException;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class DisposalServiceIT extends Portal {

    private static final long AGENDA = 1;
    private static final long MINUTES = 3;
    private static final long PICTURE = 12;

    @Inject
    private BlobStore store;

    @Inject
    private DisposedContents contents;

    @Inject
    private DisposalService disposals;

    @Inject
    private DocumentService documents;

    @Inject
    private QuarantineService quarantine;

    private String slug;
    private long network;
    private long organisation;
    private long author;
    private long member;
    private long registrar;

    @BeforeEach
    void make() {
        slug = unique("natverk");
        organisation = organisation("EXTERNAL");
        author = person(organisation);
        network = PortalRows.network(slug, "MEMBERS", author);
        PortalRows.member(network, author, "MEMBER");
        member = account(author);
        registrar = account(person(organisation("ASSOCIATION")), "REGISTRAR");
    }

    private long record(long type, String publishedOn, String sha256) {
        String key = UUID.randomUUID().toString();
        PortalRows.change(
                "insert into document (network_id, title, visibility, organisation_id, published_by_id, published_at,"
                        + " published_on, sha256, file_name, media_type, size_bytes, submission_key) values (?, 'Dagordning',"
                        + " 'MEMBERS', ?, ?, ?, ?, ?, 'a.pdf', 'application/pdf', 1, ?)",
                network,
                organisation,
                author,
                publishedOn,
                publishedOn,
                sha256,
                key);
        long id = count("select id from document where submission_key = ?", key);
        PortalRows.change("insert into document_metadata (document_id, document_type_id) values (?, ?)", id, type);
        return id;
    }

    private static String content() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    private int approve(long type, Long... records) {
        return disposals.approve(type, List.of(records), true);
    }

    @Test
    void anApprovedListGoesAndItsRowsAndTheLogStay() throws Exception {
        String content = content();
        long record = record(AGENDA, "2020-01-01", content);

        assertThat(Acting.as(registrar, () -> approve(AGENDA, record))).isOne();
        assertThat(Acting.as(registrar, () -> approve(AGENDA, record))).isZero();

        String day = PortalRows.text("select disposed_on from document where id = ?", record);
        for (long knows : new long[] {member, registrar}) {
            assertThatThrownBy(() -> Acting.as(knows, () -> documents.getReadable(record)))
                    .isInstanceOfSatisfying(DocumentDisposedException.class, gone -> assertThat(gone.arguments())
                            .containsExactly("Dagordning", day));
        }
        long outsider = account(person(organisation("EXTERNAL")));
        assertThatThrownBy(() -> Acting.as(outsider, () -> documents.getReadable(record)))
                .isExactlyInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(ANONYMOUS, () -> documents.getReadable(record)))
                .isInstanceOf(SignInRequiredException.class);
        Document gone = Acting.as(member, () -> quarantine.getShown(slug, record));
        assertThat(gone.getDisposedOn()).isNotNull();
        assertThat(gone.getTitle()).isEqualTo("Dagordning");
        assertThat(count("select count(*) from document_version where document_id = ? and sha256 = ?", record, content))
                .isOne();
        assertThat(Acting.as(registrar, () -> disposals.log()))
                .filteredOn(row -> row.documentId() == record)
                .extracting(DisposalRow::sha256, DisposalRow::retention, DisposalRow::keepYears)
                .containsExactly(tuple(content, RetentionRule.DISPOSE_AFTER, 2));
        assertThat(count("select count(*) from disposed_content where sha256 = ?", content))
                .isOne();
    }

    @Test
    void itsFileLeavesTheStoreWhenNobodyElseHasIt() throws Exception {
        String content = content();
        long first = record(AGENDA, "2020-01-01", content);
        long second = record(AGENDA, "2020-01-01", content);
        Path file = store.file(content);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {1});
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(3))));

        Acting.as(registrar, () -> approve(AGENDA, first));
        contents.remove(content);
        assertThat(file).exists();

        Acting.as(registrar, () -> approve(AGENDA, second));
        assertThat(contents.waiting()).contains(content);
        contents.remove(content);

        assertThat(file).doesNotExist();
        assertThat(contents.waiting()).doesNotContain(content);
        assertThat(count(
                        "select count(*) from disposed_content where sha256 = ? and removed_at between utc_timestamp()"
                                + " - interval 1 hour and utc_timestamp() + interval 1 minute",
                        content))
                .isOne();
    }

    /** M11 counts what was published, by its business date (reports.md). */
    @Test
    void itStillCountsInTheMonthInWhichItWasShared() throws Exception {
        long record = record(AGENDA, "2020-01-01", content());
        Acting.as(registrar, () -> approve(AGENDA, record));

        assertThat(count("select count(*) from document where id = ? and published_on = '2020-01-01'", record))
                .isOne();
    }

    @Test
    void contentThatAnotherDocumentHasStays() throws Exception {
        String content = content();
        long first = record(AGENDA, "2020-01-01", content);
        long second = record(AGENDA, "2020-01-01", content);
        Acting.as(registrar, () -> approve(AGENDA, first));
        assertThat(count("select count(*) from disposed_content where sha256 = ?", content))
                .isZero();

        Acting.as(registrar, () -> approve(AGENDA, second));
        assertThat(count("select count(*) from disposed_content where sha256 = ?", content))
                .isOne();
    }

    @Test
    void whatIsKeptOrNotDueOrQuarantinedOrOfAnotherTypeIsRefusedWithTheWholeList() throws Exception {
        long due = record(AGENDA, "2020-01-01", content());
        long young = record(AGENDA, "2026-01-01", content());
        long kept = record(MINUTES, "2000-01-01", content());
        long withoutRule = record(PICTURE, "2000-01-01", content());
        long hidden = record(AGENDA, "2020-01-01", content());
        Acting.as(registrar, () -> {
            quarantine.quarantine(hidden, QuarantineReason.OTHER, null);
            return null;
        });

        for (long wrong : List.of(young, kept, withoutRule, hidden)) {
            assertThatThrownBy(() -> Acting.as(registrar, () -> approve(AGENDA, due, wrong)))
                    .isInstanceOf(NotDisposableException.class);
        }
        assertThatThrownBy(() -> Acting.as(registrar, () -> approve(MINUTES, kept)))
                .isInstanceOf(NotDisposableException.class);
        assertThat(count("select count(*) from document where network_id = ? and disposed_on is not null", network))
                .isZero();
    }

    @Test
    void aListIsConfirmedAndNotEmpty() {
        long record = record(AGENDA, "2020-01-01", content());

        assertThatThrownBy(() -> Acting.as(registrar, () -> disposals.approve(AGENDA, List.of(record), false)))
                .isInstanceOf(DisposalNotConfirmedException.class);
        assertThatThrownBy(() -> Acting.as(registrar, () -> approve(AGENDA)))
                .isInstanceOf(NothingChosenException.class);
    }

    @Test
    void whatIsDueIsListedByTypeTheOldestFirst() throws Exception {
        long younger = record(AGENDA, "2001-01-02", content());
        long older = record(AGENDA, "2001-01-01", content());
        record(AGENDA, "2026-01-01", content());

        DueType agendas = Acting.as(registrar, () -> disposals.types()).stream()
                .filter(one -> one.type().getId() == AGENDA)
                .findFirst()
                .orElseThrow();
        RecordPage page = Acting.as(registrar, () -> disposals.due(agendas.type(), 1));

        assertThat(page.total()).isEqualTo(agendas.due());
        assertThat(page.rows()).extracting(RecordRow::id).containsSubsequence(older, younger);
        assertThat(page.rows()).extracting(row -> row.publishedOn().getYear()).doesNotContain(2026);
    }

    /** No way around the service: the database itself refuses (domain.md O5). */
    @Test
    void theDatabaseLetsNoContentGoWithoutAnApprovedList() {
        long record = record(AGENDA, "2020-01-01", content());

        assertThatThrownBy(
                        () -> PortalRows.change("update document set disposed_on = '2026-01-01' where id = ?", record))
                .rootCause()
                .hasMessageContaining("by an approved disposal only");
    }
}
