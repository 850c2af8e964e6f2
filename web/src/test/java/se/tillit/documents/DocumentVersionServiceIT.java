package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.text;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.Library;
import se.tillit.testing.Portal;

/** New versions, and what becomes of those who come second. */
class DocumentVersionServiceIT extends Portal {

    @Inject
    private DocumentVersionService versions;

    @Inject
    private DocumentService documents;

    @Inject
    private KeptFileService keptFiles;

    private Library library;

    @BeforeEach
    void make() {
        library = Library.of("PUBLIC");
    }

    private VersionOutcome save(long account, int opened, String content) throws Exception {
        return Acting.as(
                account, () -> versions.renew(library.version(library.document, opened), Library.file(content)));
    }

    private static <T> T as(long account, Callable<T> request) throws Exception {
        return Acting.as(account, request);
    }

    private static void does(long account, Runnable action) throws Exception {
        Acting.as(account, () -> {
            action.run();
            return null;
        });
    }

    @Test
    void aNewVersionIsTheNewestAndTheOldOneStays() throws Exception {
        assertThat(save(library.other, 1, "andra").kind()).isEqualTo(VersionOutcome.Kind.SAVED);

        assertThat(text("select file_name from document where id = ?", library.document))
                .isEqualTo("andra.pdf");
        assertThat(text(
                        "select group_concat(concat(version_no, file_name, coalesce(note, '-')) order by version_no)"
                                + " from document_version where document_id = ?",
                        library.document))
                .isEqualTo("1a.pdf-,2andra.pdfNytt");
        assertThat(text(
                        "select a.id from document_version v join account a on a.person_id = v.made_by_id"
                                + " where v.document_id = ? and v.version_no = 2",
                        library.document))
                .isEqualTo(Long.toString(library.other));
    }

    @Test
    void aFormThatIsSentTwiceIsOneVersion() throws Exception {
        save(library.author, 1, "andra");

        assertThat(save(library.author, 1, "andra").kind()).isEqualTo(VersionOutcome.Kind.SAVED);
        assertThat(library.versions(library.document)).isEqualTo(2);
    }

    @Test
    void aFormThatIsSentAgainAfterSomeoneElseSavedIsNoConflict() throws Exception {
        save(library.author, 1, "andra");
        save(library.other, 2, "tredje");

        assertThat(save(library.author, 1, "andra").kind()).isEqualTo(VersionOutcome.Kind.SAVED);
        assertThat(library.versions(library.document)).isEqualTo(3);
        assertThat(library.kept(library.document)).isZero();
    }

    @Test
    void theSameContentIsNoNewVersion() throws Exception {
        save(library.author, 1, "andra");

        assertThatThrownBy(() -> save(library.other, 2, "andra")).isInstanceOf(SameContentException.class);
    }

    @Test
    void whoComesSecondKeepsTheFileAndChooses() throws Exception {
        save(library.author, 1, "första");
        VersionOutcome second = save(library.other, 1, "andra");

        assertThat(second.kind()).isEqualTo(VersionOutcome.Kind.KEPT);
        assertThat(library.versions(library.document)).isEqualTo(2);
        assertThat(as(library.other, () -> keptFiles.mine(documents.getReadable(library.document))))
                .extracting(KeptFile::getOpenedVersion)
                .containsExactly(1);

        does(
                library.other,
                () -> keptFiles.saveOnTop(library.slug, library.document, second.keptId(), 2, SecrecyAnswer.NO));

        assertThat(text(
                        "select concat(version_no, file_name, version_note) from document where id = ?",
                        library.document))
                .isEqualTo("3andra.pdfNytt");
        assertThat(library.kept(library.document)).isZero();
        does(
                library.other,
                () -> keptFiles.saveOnTop(library.slug, library.document, second.keptId(), 2, SecrecyAnswer.NO));
        assertThat(library.versions(library.document)).isEqualTo(3);
    }

    @Test
    void aKeptFileDoesNotGoOnTopOfWhatItsPersonHasNotSeen() throws Exception {
        save(library.author, 1, "första");
        long kept = save(library.other, 1, "andra").keptId();
        save(library.author, 2, "tredje");

        assertThatThrownBy(() -> does(
                        library.other,
                        () -> keptFiles.saveOnTop(library.slug, library.document, kept, 2, SecrecyAnswer.NO)))
                .isInstanceOf(DocumentChangedException.class);
        assertThat(library.kept(library.document)).isEqualTo(kept);
    }

    @Test
    void aKeptFileBecomesADraftOfItsPersonsOwnOrganisation() throws Exception {
        save(library.author, 1, "första");
        long kept = save(library.other, 1, "andra").keptId();

        long own = as(library.other, () -> keptFiles.saveAsOwn(library.slug, library.document, kept));

        assertThat(as(library.other, () -> documents.getReadable(own).isDraft()))
                .isTrue();
        assertThatThrownBy(() -> as(library.author, () -> documents.getReadable(own)))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(library.other, () -> keptFiles.saveAsOwn(library.slug, library.document, kept)))
                .isEqualTo(own);
        assertThatThrownBy(() -> as(library.author, () -> keptFiles.saveAsOwn(library.slug, library.document, kept)))
                .isInstanceOf(KeptFileGoneException.class);
    }

    @Test
    void nobodyElseReachesAKeptFileAndItGoesAwayAfterADay() throws Exception {
        save(library.author, 1, "första");
        long kept = save(library.other, 1, "andra").keptId();

        assertThatThrownBy(() -> as(library.author, () -> keptFiles.get(documents.getReadable(library.document), kept)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> does(
                        library.author,
                        () -> keptFiles.saveOnTop(library.slug, library.document, kept, 9, SecrecyAnswer.NO)))
                .isInstanceOf(KeptFileGoneException.class);
        does(library.author, () -> keptFiles.discard(library.slug, library.document, kept));
        assertThat(library.kept(library.document)).isEqualTo(kept);

        change("update document_kept_file set expires_at = utc_timestamp() where id = ?", kept);
        assertThat(as(library.other, () -> keptFiles.mine(documents.getReadable(library.document))))
                .isEmpty();
        assertThatThrownBy(() -> as(library.other, () -> keptFiles.get(documents.getReadable(library.document), kept)))
                .isInstanceOf(NotFoundException.class);
        keptFiles.removeExpired();
        assertThat(library.kept(library.document)).isZero();
    }

    @Test
    void ofManyAtOnceExactlyOneWinsAndNobodyLosesTheirFile() throws Exception {
        AtomicInteger number = new AtomicInteger();

        List<Acting.Outcome> outcomes = Acting.atOnce(
                12,
                library.author,
                () -> versions.renew(
                        library.version(library.document, 1), Library.file("samtidig " + number.incrementAndGet())));

        assertThat(outcomes).allSatisfy(one -> assertThat(one.failure()).isNull());
        assertThat(outcomes)
                .filteredOn(one -> ((VersionOutcome) one.result()).kind() == VersionOutcome.Kind.SAVED)
                .hasSize(1);
        assertThat(library.versions(library.document)).isEqualTo(2);
        assertThat(count("select count(*) from document_kept_file where document_id = ?", library.document))
                .isEqualTo(11);
    }

    @Test
    void anOldVersionComesBackAsANewOne() throws Exception {
        save(library.author, 1, "andra");

        does(library.other, () -> versions.restore(library.slug, library.document, 1, 2));
        does(library.other, () -> versions.restore(library.slug, library.document, 1, 2));

        assertThat(text(
                        "select concat(version_no, file_name, restored_from) from document where id = ?",
                        library.document))
                .isEqualTo("3a.pdf1");
        assertThat(text(
                        "select concat(version_no, file_name, restored_from) from document_version where document_id ="
                                + " ? order by id desc limit 1",
                        library.document))
                .isEqualTo("3a.pdf1");
        assertThatThrownBy(() -> does(library.author, () -> versions.restore(library.slug, library.document, 1, 2)))
                .isInstanceOf(DocumentChangedException.class);
        assertThatThrownBy(() -> does(library.author, () -> versions.restore(library.slug, library.document, 3, 3)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> does(library.author, () -> versions.restore(library.slug, library.document, 77, 3)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void secrecyIsAnsweredBeforeAVersionIsShared() throws Exception {
        for (SecrecyAnswer answer : Set.of(SecrecyAnswer.NONE, SecrecyAnswer.YES)) {
            VersionSubmission asked = new VersionSubmission(library.slug, library.document, 1, "", answer);
            Class<?> refusal = answer == SecrecyAnswer.YES ? SecrecyException.class : SecrecyUnansweredException.class;

            assertThatThrownBy(() -> as(library.author, () -> versions.renew(asked, Library.file("ny"))))
                    .isInstanceOf(refusal);
            assertThatThrownBy(() -> does(library.author, () -> versions.requireMayReceive(asked)))
                    .isInstanceOf(refusal);
        }
        VersionSubmission draft = new VersionSubmission(library.slug, library.draft, 1, "", SecrecyAnswer.NONE);
        assertThat(as(library.author, () -> versions.renew(draft, Library.file("ny")))
                        .kind())
                .isEqualTo(VersionOutcome.Kind.SAVED);
    }
}
