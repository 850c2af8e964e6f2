package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.LibraryRows.count;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.text;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.LibraryRows;
import se.tillit.testing.Portal;

class FolderCopyServiceIT extends Portal {

    private static final Optional<Long> TOP = Optional.empty();

    @Inject
    private FolderCopyService copies;

    @Inject
    private FolderService folders;

    private LibraryRows rows;
    private long meetings;
    private long year;

    @BeforeEach
    void make() throws Exception {
        rows = new LibraryRows("MEMBERS");
        meetings = create("Möten", TOP);
        year = create("2026 🌳", Optional.of(meetings));
    }

    private long create(String name, Optional<Long> parent) throws Exception {
        return Acting.as(rows.member, () -> folders.create(rows.slug, parent, name));
    }

    private long copy(String name, Optional<Long> target) throws Exception {
        return Acting.as(rows.member, () -> copies.copy(rows.slug, meetings, name, target));
    }

    private static String titles(long folder) {
        return text(
                "select coalesce(group_concat(concat(title, ':', state) order by title), '') from document where"
                        + " folder_id = ?",
                folder);
    }

    private static long below(long folder) {
        return Long.parseLong(text("select coalesce(min(id), 0) from folder where parent_id = ?", folder));
    }

    @Test
    void theShapeIsTheSameAndWhatTheReaderReadsBecomesDraftsOfTheirs() throws Exception {
        long plan = rows.shared("Plan");
        rows.putIn(plan, meetings);
        rows.putIn(rows.shared("Protokoll"), year);
        rows.putIn(rows.draft("Eget"), year);
        rows.putIn(rows.draft("Andras", rows.otherOrganisation, rows.otherPerson), year);
        change(
                "insert into document_metadata (document_id, description, language) values (?, 'Om planen', 'fi')",
                plan);

        long copy = copy("Möten (2)", TOP);

        assertThat(text("select name from folder where id = ?", copy)).isEqualTo("Möten (2)");
        assertThat(text("select name from folder where id = ?", below(copy))).isEqualTo("2026 🌳");
        assertThat(titles(copy)).isEqualTo("Plan:DRAFT");
        assertThat(titles(below(copy))).isEqualTo("Eget:DRAFT,Protokoll:DRAFT");
        assertThat(titles(meetings)).isEqualTo("Plan:SHARED");
        assertThat(text(
                        "select concat(m.description, m.language) from document_metadata m join document d on d.id ="
                                + " m.document_id where d.folder_id = ?",
                        copy))
                .isEqualTo("Om planenfi");
        assertThat(count("document where folder_id = ? and organisation_id <> ?", copy, rows.organisation))
                .isZero();
    }

    @Test
    void aCopyCanLieInItsOwnFolder() throws Exception {
        long copy = copy("Kopia", Optional.of(year));

        assertThat(text("select parent_id from folder where id = ?", copy)).isEqualTo(Long.toString(year));
        assertThat(below(below(copy))).isZero();
    }

    @Test
    void sentTwiceItIsCopiedOnce() throws Exception {
        copy("Kopia", TOP);

        assertThatThrownBy(() -> copy("KOPIA", TOP)).isInstanceOf(FolderNameTakenException.class);
        assertThat(count("folder where network_id = ?", rows.network)).isEqualTo(4);
        assertThat(Acting.as(rows.member, () -> copies.freeName(rows.slug, meetings)))
                .isEqualTo("Möten (2)");
    }

    @Test
    void manyClicksAtOnceMakeOneCopyWithItsDocuments() throws Exception {
        rows.putIn(rows.shared("Protokoll"), year);

        List<Acting.Outcome> outcomes =
                Acting.atOnce(6, rows.member, () -> copies.copy(rows.slug, meetings, "Kopia", TOP));

        assertThat(outcomes.stream().filter(one -> one.failure() == null)).hasSize(1);
        assertThat(outcomes.stream().filter(one -> one.failure() != null))
                .allSatisfy(one -> assertThat(one.failure()).isInstanceOf(FolderNameTakenException.class));
        assertThat(count("document where network_id = ? and state = 'DRAFT'", rows.network))
                .isOne();
        assertThat(titles(below(copy("Kopia till", TOP)))).isEqualTo("Protokoll:DRAFT");
    }

    @Test
    void tooDeepTooMuchAndWhatIsNoNameIsRefusedAndLeavesNothing() throws Exception {
        Optional<Long> deep = Acting.as(
                rows.member,
                () -> folders.ensure(rows.slug, TOP, List.of("1", "2", "3", "4", "5", "6", "7", "8", "9")));
        long before = count("folder where network_id = ?", rows.network);

        assertThatThrownBy(() -> copy("Kopia", deep)).isInstanceOf(FolderTooDeepException.class);
        assertThatThrownBy(() -> copy("../ut", TOP)).isInstanceOf(FolderNameUnusableException.class);
        assertThatThrownBy(() -> copy("å".repeat(256), TOP)).isInstanceOf(FolderNameTooLongException.class);
        assertThatThrownBy(() -> copy("Kopia", Optional.of(999_999_999L))).isInstanceOf(NotFoundException.class);
        for (int number = 0; number <= FolderCopyService.MOST; number++) {
            rows.putIn(rows.draft("Bilaga " + number), year);
        }
        assertThatThrownBy(() -> copy("Kopia", TOP)).isInstanceOf(FolderTooFullException.class);

        assertThat(count("folder where network_id = ?", rows.network)).isEqualTo(before);
    }
}
