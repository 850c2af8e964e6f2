package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.LibraryRows.count;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.networks.NetworkService;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.LibraryRows;
import se.tillit.testing.Portal;

class FolderServiceIT extends Portal {

    private static final Optional<Long> TOP = Optional.empty();

    @Inject
    private FolderService folders;

    @Inject
    private NetworkService networks;

    private LibraryRows rows;

    @BeforeEach
    void makeNetwork() {
        rows = new LibraryRows("PUBLIC");
    }

    private long create(Optional<Long> parent, String name) throws Exception {
        return Acting.as(rows.member, () -> folders.create(rows.slug, parent, name));
    }

    private Optional<Long> ensure(Optional<Long> below, String... way) throws Exception {
        return Acting.as(rows.member, () -> folders.ensure(rows.slug, below, List.of(way)));
    }

    private Void rename(long account, long id, String opened, String name) throws Exception {
        return Acting.as(account, () -> {
            folders.rename(rows.slug, id, opened, name);
            return null;
        });
    }

    private Optional<Long> remove(long id) throws Exception {
        return Acting.as(rows.coordinator, () -> folders.remove(rows.slug, id));
    }

    private Void move(long account, long id, Optional<Long> opened, Optional<Long> target) throws Exception {
        return Acting.as(account, () -> moving(id, opened, target));
    }

    private Void moving(long id, Optional<Long> opened, Optional<Long> target) {
        folders.move(rows.slug, id, opened, target);
        return null;
    }

    private List<String> names(Optional<Long> parent) throws Exception {
        return Acting.as(rows.member, () -> folders.tree(networks.getReadable(rows.slug)).in(parent).stream()
                .map(Folder::getName)
                .toList());
    }

    @Test
    void foldersStandInSwedishOrder() throws Exception {
        for (String name : List.of("Ärenden", "Zoo", "Åtgärder", "🌳 Träd", "Mallar", "Övrigt")) {
            create(TOP, name);
        }
        assertThat(names(TOP)).containsExactly("🌳 Träd", "Mallar", "Zoo", "Åtgärder", "Ärenden", "Övrigt");
    }

    @Test
    void aNameIsItsOwnInItsPlaceOnly() throws Exception {
        long meetings = create(TOP, "Möten");
        create(Optional.of(meetings), "Möten");

        assertThatThrownBy(() -> create(TOP, "MÖTEN")).isInstanceOf(FolderNameTakenException.class);
        assertThatThrownBy(() -> create(Optional.of(meetings), " Möten ")).isInstanceOf(FolderNameTakenException.class);
        create(TOP, "🌳");
        create(TOP, "🚲");
        create(TOP, "Moten");
        assertThat(names(TOP)).contains("🌳", "🚲", "Moten");
    }

    @Test
    void twentyAtOnceMakeOneFolder() throws Exception {
        List<Acting.Outcome> outcomes =
                Acting.atOnce(20, rows.member, () -> folders.create(rows.slug, TOP, "Gemensamt"));

        assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize(1);
        assertThat(outcomes).filteredOn(one -> one.failure() != null).allSatisfy(one -> assertThat(one.failure())
                .isInstanceOf(FolderNameTakenException.class));
        assertThat(count("folder where network_id = ?", rows.network)).isOne();
    }

    @Test
    void aWayIsMadeOnceHoweverManyWalkIt() throws Exception {
        List<Acting.Outcome> outcomes =
                Acting.atOnce(10, rows.member, () -> folders.ensure(rows.slug, TOP, List.of("Möten", "2026", "Maj")));

        assertThat(outcomes).allSatisfy(one -> assertThat(one.failure()).isNull());
        assertThat(outcomes)
                .extracting(Acting.Outcome::result)
                .containsOnly(outcomes.get(0).result());
        assertThat(count("folder where network_id = ?", rows.network)).isEqualTo(3);
        assertThat(ensure(TOP, "möten", "2026")).isNotEqualTo(outcomes.get(0).result());
        assertThat(count("folder where network_id = ?", rows.network)).isEqualTo(3);
        assertThat(ensure(TOP)).isEmpty();
    }

    @Test
    void noStepOfAWayLeadsUp() {
        assertThatThrownBy(() -> ensure(TOP, "a", "..", "b")).isInstanceOf(FolderNameUnusableException.class);
        assertThat(count("folder where network_id = ?", rows.network)).isZero();
    }

    @Test
    void foldersLieTenDeepAtMost() throws Exception {
        List<String> way = new ArrayList<>(Collections.nCopies(10, "djupt"));
        Optional<Long> deepest = ensure(TOP, way.toArray(String[]::new));

        assertThatThrownBy(() -> create(deepest, "djupare")).isInstanceOf(FolderTooDeepException.class);
    }

    @Test
    void aFolderOfAnotherNetworkIsNone() throws Exception {
        LibraryRows elsewhere = new LibraryRows("PUBLIC");
        long foreign = Acting.as(elsewhere.member, () -> folders.create(elsewhere.slug, TOP, "Deras"));

        assertThatThrownBy(() -> create(Optional.of(foreign), "Vår")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ensure(Optional.of(foreign), "Vår")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> rename(rows.coordinator, foreign, "Deras", "Vår"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> remove(foreign)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSecondRenamingSeesTheFirst() throws Exception {
        long folder = create(TOP, "Möten");
        rename(rows.coordinator, folder, "Möten", "Träffar");

        assertThatThrownBy(() -> rename(rows.coordinator, folder, "Möten", "Sammanträden"))
                .isInstanceOf(FolderRenamedException.class);
        rename(rows.coordinator, folder, "Möten", "Träffar");
        rename(rows.coordinator, folder, "Träffar", "träffar");
        assertThat(names(TOP)).containsExactly("träffar");
    }

    @Test
    void aFolderMovesWithAllThatLiesInIt() throws Exception {
        long meetings = create(TOP, "Möten");
        long year = create(Optional.of(meetings), "2026");
        long archive = create(TOP, "Arkiv");
        long document = rows.shared("Kallelse");
        rows.putIn(document, year);

        move(rows.coordinator, meetings, TOP, Optional.of(archive));
        move(rows.coordinator, meetings, TOP, Optional.of(archive));

        assertThat(names(TOP)).containsExactly("Arkiv");
        assertThat(names(Optional.of(archive))).containsExactly("Möten");
        assertThat(names(Optional.of(meetings))).containsExactly("2026");
        assertThat(count("document where id = ? and folder_id = ?", document, year))
                .isOne();
        move(rows.coordinator, meetings, Optional.of(archive), TOP);
        assertThat(names(TOP)).containsExactly("Arkiv", "Möten");
    }

    @Test
    void aFolderGoesNeitherIntoItselfNorToOneOfItsName() throws Exception {
        long meetings = create(TOP, "Möten");
        long year = create(Optional.of(meetings), "2026");
        long taken = create(TOP, "2026");

        assertThatThrownBy(() -> move(rows.coordinator, meetings, TOP, Optional.of(meetings)))
                .isInstanceOf(FolderIntoItselfException.class);
        assertThatThrownBy(() -> move(rows.coordinator, meetings, TOP, Optional.of(year)))
                .isInstanceOf(FolderIntoItselfException.class);
        assertThatThrownBy(() -> move(rows.coordinator, taken, TOP, Optional.of(meetings)))
                .isInstanceOf(FolderNameTakenException.class);
        assertThat(Acting.as(rows.coordinator, () -> folders.targets(rows.slug, meetings))
                        .all())
                .extracting(Folder::getId)
                .containsExactly(taken);
    }

    @Test
    void whatLiesInAFolderCountsForItsDepth() throws Exception {
        long deep = ensure(TOP, Collections.nCopies(8, "djupt").toArray(String[]::new))
                .orElseThrow();
        long high = create(TOP, "Högt");
        create(Optional.of(high), "Under");

        move(rows.coordinator, high, TOP, Optional.of(deep));
        create(Optional.of(create(TOP, "Nytt")), "Under");
        long third = create(TOP, "Tredje");
        long below = create(Optional.of(third), "Under");
        create(Optional.of(below), "Underst");

        assertThatThrownBy(() -> move(rows.coordinator, third, TOP, Optional.of(deep)))
                .isInstanceOf(FolderTooDeepException.class);
        move(rows.coordinator, below, Optional.of(third), Optional.of(deep));
    }

    @Test
    void aSecondMoveSeesTheFirst() throws Exception {
        long folder = create(TOP, "Möten");
        long first = create(TOP, "Ett");
        long second = create(TOP, "Två");
        move(rows.coordinator, folder, TOP, Optional.of(first));

        assertThatThrownBy(() -> move(rows.coordinator, folder, TOP, Optional.of(second)))
                .isInstanceOf(FolderMovedException.class);
        assertThat(names(Optional.of(first))).containsExactly("Möten");
    }

    @Test
    void twoFoldersMovedIntoEachOtherAtOnceEndInNoCircle() throws Exception {
        long first = create(TOP, "Ett");
        long second = create(TOP, "Två");
        AtomicInteger turn = new AtomicInteger();

        List<Acting.Outcome> outcomes = Acting.atOnce(
                8,
                rows.coordinator,
                () -> turn.getAndIncrement() % 2 == 0
                        ? moving(first, TOP, Optional.of(second))
                        : moving(second, TOP, Optional.of(first)));

        assertThat(outcomes).filteredOn(one -> one.failure() != null).hasSize(4).allSatisfy(one -> assertThat(
                        one.failure())
                .isInstanceOf(FolderIntoItselfException.class));
        assertThat(names(TOP)).hasSize(1);
    }

    @Test
    void foldersMoveWithinTheirNetworkOnly() throws Exception {
        LibraryRows elsewhere = new LibraryRows("PUBLIC");
        long foreign = Acting.as(elsewhere.member, () -> folders.create(elsewhere.slug, TOP, "Deras"));
        long own = create(TOP, "Vår");

        assertThatThrownBy(() -> move(rows.coordinator, own, TOP, Optional.of(foreign)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> move(rows.coordinator, foreign, TOP, Optional.of(own)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> move(rows.member, own, TOP, TOP)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyAnEmptyFolderGoes() throws Exception {
        long above = create(TOP, "Ovan");
        long folder = create(Optional.of(above), "Nedan");
        long document = rows.draft("Utkast", rows.otherOrganisation, rows.otherPerson);
        rows.putIn(document, folder);

        assertThatThrownBy(() -> remove(above)).isInstanceOf(FolderNotEmptyException.class);
        assertThatThrownBy(() -> remove(folder)).isInstanceOf(FolderNotEmptyException.class);
        rows.trash(document, 1);
        assertThat(remove(folder)).contains(above);
        assertThat(count("document where id = ? and folder_id = ?", document, above))
                .isOne();
    }

    @Test
    void theDatabaseKeepsFoldersAndDocumentsTogether() throws Exception {
        long folder = create(TOP, "Möten");
        long document = rows.shared("Underlag");
        rows.putIn(document, folder);
        LibraryRows elsewhere = new LibraryRows("PUBLIC");
        long foreign = elsewhere.shared("Deras");

        assertThatThrownBy(() -> LibraryRows.changeAsPortal("delete from folder where id = " + folder))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> LibraryRows.changeAsPortal(
                        "update document set folder_id = " + folder + " where id = " + foreign))
                .isInstanceOf(SQLException.class);
    }
}
