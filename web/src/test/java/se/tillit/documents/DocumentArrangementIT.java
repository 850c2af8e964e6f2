package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.tillit.testing.LibraryRows.count;
import static se.tillit.testing.PortalRows.text;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.access.Visibility;
import se.tillit.files.StoredFile;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.LibraryRows;
import se.tillit.testing.Portal;

class DocumentArrangementIT extends Portal {

    private static final Optional<Long> TOP = Optional.empty();

    @Inject
    private DocumentArrangementService arrangement;

    @Inject
    private FolderService folders;

    @Inject
    private DocumentService documents;

    @Inject
    private DocumentMetadataService metadata;

    private LibraryRows rows;
    private long folder;

    @BeforeEach
    void makeNetwork() throws Exception {
        rows = new LibraryRows("MEMBERS");
        folder = Acting.as(rows.member, () -> folders.create(rows.slug, TOP, "Möten"));
    }

    private void move(long account, List<Long> ids, Optional<Long> target) throws Exception {
        Acting.as(account, () -> {
            arrangement.move(rows.slug, ids, target);
            return null;
        });
    }

    private void rename(long account, long id, String opened, String title) throws Exception {
        Acting.as(account, () -> {
            arrangement.rename(rows.slug, id, opened, title);
            return null;
        });
    }

    private Void copy(List<Long> ids, Optional<Long> target, String key) {
        arrangement.copy(rows.slug, ids, target, key);
        return null;
    }

    private long inFolder() {
        return count("document where folder_id = ?", folder);
    }

    @Test
    void everyoneMovesWhatTheirOrganisationSharedAndCoordinatorsMoveAll() throws Exception {
        long document = rows.shared("Kallelse");

        assertThatThrownBy(() -> move(rows.other, List.of(document), Optional.of(folder)))
                .isInstanceOf(DocumentsOfOthersException.class);
        assertThat(inFolder()).isZero();
        move(rows.member, List.of(document), Optional.of(folder));
        assertThat(inFolder()).isOne();
        move(rows.coordinator, List.of(document), TOP);
        assertThat(inFolder()).isZero();
    }

    @Test
    void oneTitleMovesToAFolderOnce() throws Exception {
        rows.putIn(rows.shared("Budget"), folder);
        long same = rows.shared("BUDGET");
        long free = rows.shared("Plan");

        assertThatThrownBy(() -> move(rows.member, List.of(free, same), Optional.of(folder)))
                .isInstanceOf(TitlesTakenException.class);
        assertThat(inFolder()).isOne();
        assertThat(Acting.atOnce(5, rows.member, () -> {
                    arrangement.move(rows.slug, List.of(free), Optional.of(folder));
                    return null;
                }))
                .allSatisfy(one -> assertThat(one.failure()).isNull());
        assertThat(inFolder()).isEqualTo(2);
    }

    @Test
    void ofTwoMovesOfOneTitleAtOnceTheSecondIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            String title = unique("Budget");
            long first = rows.shared(title);
            long second = rows.shared(title.toUpperCase(Locale.ROOT));
            AtomicInteger turn = new AtomicInteger();

            List<Acting.Outcome> outcomes = Acting.atOnce(2, rows.member, () -> {
                long id = turn.getAndIncrement() == 0 ? first : second;
                arrangement.move(rows.slug, List.of(id), Optional.of(folder));
                return id;
            });

            assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize(1);
            assertThat(outcomes).filteredOn(one -> one.failure() != null).allSatisfy(one -> assertThat(one.failure())
                    .isInstanceOf(TitlesTakenException.class));
            assertThat(count("document where folder_id = ? and title = ?", folder, title))
                    .isOne();
        }
    }

    @Test
    void aMoveAndAnUploadOfOneTitleAtOnceLeaveOneOfIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            String title = unique("Budget");
            long document = rows.shared(title);
            AtomicInteger turn = new AtomicInteger();

            List<Acting.Outcome> outcomes =
                    Acting.atOnce(2, rows.member, () -> turn.getAndIncrement() == 0 ? move(document) : upload(title));

            assertThat(outcomes).filteredOn(one -> one.failure() != null).allSatisfy(one -> assertThat(one.failure())
                    .isInstanceOf(TitlesTakenException.class));
            assertThat(count("document where folder_id = ? and title = ?", folder, title))
                    .isOne();
        }
    }

    private Void move(long document) {
        arrangement.move(rows.slug, List.of(document), Optional.of(folder));
        return null;
    }

    private Void upload(String title) {
        Submission submission = new Submission(
                rows.slug,
                unique("nyckel"),
                title,
                Visibility.MEMBERS,
                Optional.of(folder),
                DocumentState.SHARED,
                SecrecyAnswer.NO);
        documents.publish(submission, new StoredFile("budget.txt", "text/plain", 1, "0".repeat(64)));
        return null;
    }

    @Test
    void anUploadGetsANumberAfterATitleThatIsTaken() throws Exception {
        rows.putIn(rows.shared("Budget"), folder);
        Acting.as(rows.member, () -> upload("Budget"));
        Acting.as(rows.member, () -> upload("budget"));

        assertThat(count("document where folder_id = ? and title in ('Budget', 'Budget (2)', 'budget (3)')", folder))
                .isEqualTo(3);
    }

    @Test
    void twoOfTheChosenWithOneTitleStay() throws Exception {
        long first = rows.shared("Budget");
        long second = rows.shared("Budget");

        assertThatThrownBy(() -> move(rows.member, List.of(first, second), Optional.of(folder)))
                .isInstanceOf(TitlesTakenException.class);
    }

    @Test
    void foldersAndDocumentsOfOtherNetworksAreNone() throws Exception {
        LibraryRows elsewhere = new LibraryRows("PUBLIC");
        long foreign = elsewhere.shared("Deras");
        long foreignFolder = Acting.as(elsewhere.member, () -> folders.create(elsewhere.slug, TOP, "Deras"));

        assertThatThrownBy(() -> move(rows.coordinator, List.of(foreign), Optional.of(folder)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> move(rows.coordinator, List.of(rows.shared("Vårt")), Optional.of(foreignFolder)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void draftsOfOthersAreNotThere() {
        long draft = rows.draft("Utkast");

        assertThatThrownBy(() -> move(rows.coordinator, List.of(draft), Optional.of(folder)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rename(rows.other, draft, "Utkast", "Mitt")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(rows.other, () -> copy(List.of(draft), TOP, unique("nyckel"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSecondRenamingSeesTheFirst() throws Exception {
        long document = rows.shared("Budget");
        rows.shared("Plan");
        rename(rows.member, document, "Budget", "Budget 🌳");

        assertThatThrownBy(() -> rename(rows.member, document, "Budget", "Annat"))
                .isInstanceOf(TitleChangedException.class);
        assertThatThrownBy(() -> rename(rows.member, document, "Budget 🌳", "plan"))
                .isInstanceOf(TitleTakenException.class);
        assertThatThrownBy(() -> rename(rows.other, document, "Budget 🌳", "Annat"))
                .isInstanceOf(DocumentsOfOthersException.class);
        rename(rows.coordinator, document, "Budget 🌳", "BUDGET 🌳");
        assertThat(text("select title from document where id = ?", document)).isEqualTo("BUDGET 🌳");
        assertThat(count("document_version where document_id = ?", document)).isOne();
    }

    @Test
    void aRenamingStandsInTheHistoryOfTheDocument() throws Exception {
        long document = rows.shared("Budget");
        rename(rows.member, document, "Budget", "Budget 🌳");
        rename(rows.coordinator, document, "Budget 🌳", "Budget 2027");
        rename(rows.coordinator, document, "Budget 🌳", "Budget 2027");

        List<DocumentChange> changes = Acting.as(rows.other, () -> metadata.changes(documents.getReadable(document)));
        assertThat(changes)
                .extracting(
                        DocumentChange::getField,
                        DocumentChange::getBefore,
                        DocumentChange::getAfter,
                        change -> change.getChangedBy().getId() == rows.memberPerson)
                .containsExactly(
                        tuple(DocumentField.TITLE, "Budget 🌳", "Budget 2027", false),
                        tuple(DocumentField.TITLE, "Budget", "Budget 🌳", true));
    }

    @Test
    void aCopyOfARecordIsADraftOfWhoeverCopies() throws Exception {
        long document = rows.shared("Budget");
        String key = unique("nyckel");

        assertThat(Acting.atOnce(10, rows.other, () -> copy(List.of(document), TOP, key)))
                .allSatisfy(one -> assertThat(one.failure()).isNull());

        assertThat(count(
                        "document where network_id = ? and state = 'DRAFT' and organisation_id = ? and title = ?"
                                + " and published_on is null and sha256 = repeat('0', 64)",
                        rows.network,
                        rows.otherOrganisation,
                        "Budget (2)"))
                .isOne();
        assertThat(count("document where network_id = ?", rows.network)).isEqualTo(2);
        assertThat(text("select state from document where id = ?", document)).isEqualTo("SHARED");
    }
}
