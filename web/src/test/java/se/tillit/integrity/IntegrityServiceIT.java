package se.tillit.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.text;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.files.BlobStore;
import se.tillit.files.FileStore;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.Acting.Outcome;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;
import se.tillit.testing.Waiting;

class IntegrityServiceIT extends Portal {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String OPEN = "select coalesce(max(id), 0) from integrity_run where state = 'RUNNING'";

    @Inject
    private IntegrityService integrity;

    @Inject
    private IntegrityProgress progress;

    @Inject
    private OrphanRemoval removal;

    @Inject
    private BlobStore blobs;

    @Inject
    private FileStore store;

    private long operator;
    private long network;
    private long author;
    private long organisation;

    @BeforeEach
    void make() {
        change("update integrity_run set state = 'STOPPED', ended_at = utc_timestamp() where state = 'RUNNING'");
        organisation = organisation("EXTERNAL");
        author = person(organisation);
        network = PortalRows.network(unique("natverk"), "PUBLIC", author);
        operator = account(person(organisation), "OPERATOR");
    }

    @Test
    void findsWhatIsWrongAndNothingElse() throws Exception {
        String whole = keep(unique("hel"));
        String damaged = keep(unique("skadad"));
        String wrongSize = keep(unique("storlek"));
        String missing = hash(unique("saknas"));
        String orphan = keep(unique("utan"));
        String young = keep(unique("ny"));
        document(whole, size(whole));
        long damagedDocument = document(damaged, size(damaged));
        document(wrongSize, 1);
        document(missing, 7);
        Files.writeString(blobs.file(damaged), "annat");
        age(orphan);

        long run = started();

        assertThat(kinds(run, whole)).isEmpty();
        assertThat(kinds(run, young)).isEmpty();
        assertThat(kinds(run, damaged)).isEqualTo("DAMAGED");
        assertThat(kinds(run, wrongSize)).isEqualTo("WRONG_SIZE");
        assertThat(kinds(run, missing)).isEqualTo("MISSING");
        assertThat(kinds(run, orphan)).isEqualTo("ORPHAN");
        assertThat(count("select document_id from integrity_finding where run_id = ? and sha256 = ?", run, damaged))
                .isEqualTo(damagedDocument);
        FindingsPage page = Acting.as(operator, () -> integrity.findings(run, 999));
        assertThat(page.page()).isEqualTo(page.pages());
        assertThat(page.counts().harmed()).isGreaterThanOrEqualTo(3);
        assertThat(page.counts().openOrphans()).isPositive();
    }

    @Test
    void twentyClicksAtOnceBeginOneCheck() throws Exception {
        long before = count("select count(*) from integrity_run");
        List<Outcome> outcomes = Acting.atOnce(20, operator, () -> integrity.start());
        assertThat(outcomes.stream().filter(one -> one.failure() == null)).hasSizeLessThan(20);
        assertThat(outcomes.stream().filter(one -> one.failure() != null))
                .allSatisfy(one -> assertThat(one.failure()).isInstanceOf(IntegrityAlreadyRunningException.class));
        assertThat(count("select count(*) from integrity_run where state = 'RUNNING'"))
                .isLessThanOrEqualTo(1);
        assertThat(count("select count(*) from integrity_run") - before)
                .isEqualTo(
                        outcomes.stream().filter(one -> one.failure() == null).count());
        awaitEnd();
    }

    @Test
    void checkOfADeadNodeIsGoneOnWithFromItsFolder() throws Exception {
        change("insert into integrity_run (state, node, started_at, heartbeat_at, folders_done) values"
                + " ('RUNNING', 'dead', utc_timestamp(), utc_timestamp(), 250)");
        long run = count(OPEN);
        assertThat(progress.claim("other")).as("it lives").isEmpty();
        assertThat(progress.beat(run, "dead")).isTrue();

        change("update integrity_run set heartbeat_at = utc_timestamp() - interval 6 minute where id = ?", run);
        assertThat(progress.claim("other")).hasValueSatisfying(claimed -> assertThat(claimed.getFoldersDone())
                .isEqualTo(250));
        assertThat(progress.claim("third")).isEmpty();
        FolderReport report =
                new FolderReport(List.of(new Finding(FindingKind.MISSING, hash("x"), null, 1L, 1L, 1)), 4, 100);
        assertThat(progress.add(run, "dead", report))
                .as("the dead one has nothing to say")
                .isFalse();
        assertThat(progress.add(run, "other", report)).isTrue();
        assertThat(count("select count(*) from integrity_finding where run_id = ?", run))
                .isOne();
        assertThat(count("select folders_done from integrity_run where id = ?", run))
                .isEqualTo(251);

        Acting.as(operator, () -> stop(run));
        assertThat(progress.beat(run, "other")).as("an operator stopped it").isFalse();
        assertThat(text("select state from integrity_run where id = ?", run)).isEqualTo("STOPPED");
    }

    @Test
    void weekIsCheckedOnceWhoeverComesFirst() throws Exception {
        LocalDate week = LocalDate.of(2020, 1, 5);
        change("delete from integrity_run where business_date = ?", week);
        List<Outcome> outcomes = Acting.atOnce(8, Acting.ANONYMOUS, () -> begin(week));
        assertThat(outcomes).allSatisfy(one -> assertThat(one.failure()).isNull());
        assertThat(count("select count(*) from integrity_run where business_date = ?", week))
                .isOne();
        change("update integrity_run set state = 'STOPPED' where business_date = ?", week);
        progress.beginWeekly(week);
        assertThat(count("select count(*) from integrity_run where state = 'RUNNING'"))
                .isZero();
    }

    @Test
    void orphanIsRemovedOnceWhoeverPressesHowOften() throws Exception {
        String orphan = keep(unique("utan"));
        age(orphan);
        long finding = finding(started(), orphan);
        assertThat(Acting.atOnce(8, operator, () -> remove(finding)))
                .allSatisfy(one -> assertThat(one.failure()).isNull());
        assertThat(blobs.find(orphan)).isEmpty();
        assertThat(text("select outcome from integrity_finding where id = ?", finding))
                .isEqualTo("REMOVED");
        assertThat(count("select count(*) from security_event where kind = 'FILE_REMOVAL' and object_id = ?", orphan))
                .isOne();
    }

    @Test
    void orphanThatHasComeIntoUseStays() throws Exception {
        String used = keep(unique("anvand"));
        String keptAgain = keep(unique("igen"));
        age(used);
        age(keptAgain);
        long run = started();
        document(used, size(used));
        Files.setLastModifiedTime(blobs.file(keptAgain), FileTime.from(Instant.now()));

        Acting.as(operator, () -> remove(finding(run, used)));
        Acting.as(operator, () -> remove(finding(run, keptAgain)));

        assertThat(blobs.find(used)).isPresent();
        assertThat(blobs.find(keptAgain)).isPresent();
        assertThat(text("select outcome from integrity_finding where run_id = ? and sha256 = ?", run, used))
                .isEqualTo("KEPT");
    }

    @Test
    void fileOfADocumentCannotBeRemovedByTheIdOfAnotherFinding() throws Exception {
        String missing = hash(unique("saknas"));
        document(missing, 7);
        long finding = finding(started(), missing);
        assertThat(Acting.atOnce(1, operator, () -> remove(finding)).get(0).failure())
                .isInstanceOf(NotFoundException.class);
    }

    private Void remove(long finding) {
        removal.remove(finding);
        return null;
    }

    private Void stop(long run) {
        integrity.stop(run);
        return null;
    }

    private Void begin(LocalDate week) {
        progress.beginWeekly(week);
        return null;
    }

    private long started() throws Exception {
        long run = Acting.as(operator, () -> integrity.start());
        awaitEnd();
        assertThat(text("select state from integrity_run where id = ?", run)).isEqualTo("COMPLETED");
        return run;
    }

    private static void awaitEnd() {
        Waiting.until(PATIENCE, "the check has ended", () -> count(OPEN) == 0);
    }

    private static String kinds(long run, String sha256) {
        return text(
                "select coalesce(group_concat(kind), '') from integrity_finding where run_id = ? and sha256 = ?",
                run,
                sha256);
    }

    private static long finding(long run, String sha256) {
        return count("select id from integrity_finding where run_id = ? and sha256 = ?", run, sha256);
    }

    private String keep(String content) throws IOException {
        Path part = Files.writeString(store.incoming().resolve(unique("in") + ".part"), content);
        blobs.keep(part, hash(content), content.length());
        return hash(content);
    }

    private void age(String sha256) throws IOException {
        Files.setLastModifiedTime(
                blobs.file(sha256), FileTime.from(Instant.now().minus(Duration.ofDays(3))));
    }

    private long size(String sha256) throws IOException {
        return blobs.find(sha256).orElseThrow().sizeBytes();
    }

    private long document(String sha256, long size) {
        long document = PortalRows.document(network, organisation, author);
        change(
                "update document set version_no = version_no + 1, sha256 = ?, size_bytes = ? where id = ?",
                sha256,
                size,
                document);
        return document;
    }

    private static String hash(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
