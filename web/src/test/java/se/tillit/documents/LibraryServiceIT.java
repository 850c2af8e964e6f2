package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.Acting.ANONYMOUS;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.networks.NetworkService;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.LibraryRows;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class LibraryServiceIT extends Portal {

    private static final Optional<Long> TOP = Optional.empty();

    @Inject
    private LibraryService library;

    @Inject
    private LibraryZipService zips;

    @Inject
    private FolderService folders;

    @Inject
    private NetworkService networks;

    private LibraryRows rows;
    private long folder;
    private long below;

    @BeforeEach
    void makeNetwork() throws Exception {
        rows = new LibraryRows("PUBLIC");
        folder = Acting.as(rows.member, () -> folders.create(rows.slug, TOP, "Möten"));
        below = Acting.as(rows.member, () -> folders.create(rows.slug, Optional.of(folder), "2026"));
    }

    private LibraryPage page(long account, LibraryFilter filter, int number) throws Exception {
        return Acting.as(account, () -> library.page(networks.getReadable(rows.slug), filter, number));
    }

    private List<String> titles(long account, LibraryFilter filter) throws Exception {
        return page(account, filter, 1).rows().stream().map(DocumentRow::title).toList();
    }

    private static LibraryFilter search(Optional<Long> place, String words) {
        return new LibraryFilter(place, words, Optional.empty(), LibrarySort.TITLE, false);
    }

    private static LibraryFilter sorted(LibrarySort sort, boolean descending) {
        return new LibraryFilter(TOP, "", Optional.empty(), sort, descending);
    }

    @Test
    void aPlaceHoldsWhatLiesInIt() throws Exception {
        rows.shared("Överst");
        rows.putIn(rows.shared("Kallelse"), folder);
        rows.putIn(rows.shared("Protokoll"), below);

        LibraryPage top = page(rows.member, LibraryFilter.in(TOP), 1);
        assertThat(top.rows()).extracting(DocumentRow::title).containsExactly("Överst");
        assertThat(top.folders()).extracting(FolderRow::documents).containsExactly(2L);
        assertThat(top.all()).isEqualTo(3);
        assertThat(titles(rows.member, LibraryFilter.in(Optional.of(folder)))).containsExactly("Kallelse");
    }

    @Test
    void whoHasADocumentIsToldToThoseWhoAreSignedIn() throws Exception {
        long taken = rows.shared("Budget");
        PortalRows.change("update document set visibility = 'PUBLIC' where id = ?", taken);
        long broken = rows.shared("Plan");
        long over = rows.shared("Karta");
        checkOut(taken, "utc_timestamp(6) + interval 1 hour", "null", "null");
        checkOut(broken, "utc_timestamp(6) + interval 1 hour", "person_id", "utc_timestamp(6)");
        checkOut(over, "utc_timestamp(6) - interval 1 minute", "null", "null");
        String holder =
                PortalRows.text("select concat(given_name, ' ', surname) from person where id = ?", rows.memberPerson);

        assertThat(holders(rows.other)).isEqualTo(Map.of(taken, holder));
        assertThat(holders(rows.outsider)).isEqualTo(Map.of(taken, holder));
        assertThat(page(ANONYMOUS, LibraryFilter.in(TOP), 1).rows())
                .extracting(DocumentRow::id)
                .containsExactly(taken);
        assertThat(holders(ANONYMOUS)).isEmpty();
    }

    private Map<Long, String> holders(long account) throws Exception {
        LibraryPage page = page(account, LibraryFilter.in(TOP), 1);
        return page.rows().stream()
                .filter(row -> page.holder(row) != null)
                .collect(Collectors.toMap(DocumentRow::id, page::holder));
    }

    private void checkOut(long document, String until, String brokenBy, String brokenAt) {
        PortalRows.change(
                "insert into document_check_out (document_id, person_id, checked_out_at, expires_at) values (?, ?,"
                        + " utc_timestamp(6) - interval 1 hour, " + until + ")",
                document,
                rows.memberPerson);
        PortalRows.change(
                "update document_check_out set broken_by_id = " + brokenBy + ", broken_at = " + brokenAt
                        + " where document_id = ?",
                document);
    }

    @Test
    void aRowTellsWhetherThereIsASmallPictureOfIt() throws Exception {
        long pictured = rows.shared("Karta", "karta.png", "image/png");
        rows.shared("Text", "text.txt", "text/plain");
        PortalRows.change(
                "update file_text set status = 'EMPTY', picture_pages = 1 where sha256 = (select sha256 from document"
                        + " where id = ?)",
                pictured);

        assertThat(pictured()).containsExactly("Karta");
        PortalRows.change(
                "insert into blob_scan (sha256, state, received_at) select sha256, 'WAITING', utc_timestamp(6) from document"
                        + " where id = ?",
                pictured);
        assertThat(pictured()).isEmpty();
        assertThat(page(rows.member, search(TOP, "nix"), 1).rows()).isEmpty();
    }

    private List<String> pictured() throws Exception {
        LibraryPage page = page(rows.member, LibraryFilter.in(TOP), 1);
        return page.rows().stream()
                .filter(page::isPictured)
                .map(DocumentRow::title)
                .toList();
    }

    @Test
    void aSearchLooksBelowThePlace() throws Exception {
        rows.shared("Plan A");
        rows.putIn(rows.shared("Plan B"), folder);
        rows.putIn(rows.shared("Plan C 100%"), below);

        assertThat(titles(rows.member, search(TOP, "plan"))).containsExactly("Plan A", "Plan B", "Plan C 100%");
        assertThat(titles(rows.member, search(Optional.of(folder), "plan"))).containsExactly("Plan B", "Plan C 100%");
        assertThat(titles(rows.member, search(TOP, "100%"))).containsExactly("Plan C 100%");
        assertThat(titles(rows.member, search(TOP, "_"))).isEmpty();
        LibraryFilter pictures = new LibraryFilter(TOP, "", Optional.of(FileGroup.PICTURE), LibrarySort.TITLE, false);
        assertThat(titles(rows.member, pictures)).isEmpty();
    }

    @Test
    void everyOrderGoesBothWays() throws Exception {
        long small = rows.shared("Ö");
        long large = rows.shared("Ä");
        PortalRows.change("update document set size_bytes = 9, version_no = 2 where id = ?", large);
        for (LibrarySort sort : LibrarySort.values()) {
            List<String> up = titles(rows.member, sorted(sort, false));
            assertThat(titles(rows.member, sorted(sort, true))).containsExactly(up.get(1), up.get(0));
        }
        assertThat(titles(rows.member, sorted(LibrarySort.TITLE, false))).containsExactly("Ä", "Ö");
        assertThat(page(rows.member, sorted(LibrarySort.SIZE, false), 1)
                        .rows()
                        .get(0)
                        .id())
                .isEqualTo(small);
    }

    @Test
    void draftsAreSeenAndCountedWithinTheirOrganisationOnly() throws Exception {
        rows.putIn(rows.draft("Vårt utkast"), folder);

        assertThat(page(rows.member, LibraryFilter.in(TOP), 1).all()).isOne();
        for (long account : List.of(rows.other, rows.coordinator, rows.outsider, ANONYMOUS)) {
            LibraryPage page = page(account, LibraryFilter.in(TOP), 1);
            assertThat(page.all()).isZero();
            assertThat(page.folders()).extracting(FolderRow::documents).containsExactly(0L);
            assertThat(titles(account, search(TOP, "utkast"))).isEmpty();
        }
    }

    @Test
    void whatLiesInTheTrashIsNowhereElse() throws Exception {
        long draft = rows.draft("Slängt");
        rows.trash(draft, 1);

        assertThat(page(rows.member, LibraryFilter.in(TOP), 1).all()).isZero();
        assertThat(titles(rows.member, search(TOP, "slängt"))).isEmpty();
        assertThatThrownBy(() -> Acting.as(rows.member, () -> zips.ofDocuments(rows.slug, List.of(draft))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFolderOfAnotherNetworkIsNone() throws Exception {
        LibraryRows elsewhere = new LibraryRows("PUBLIC");
        assertThatThrownBy(() -> Acting.as(
                        elsewhere.member,
                        () -> library.page(
                                networks.getReadable(elsewhere.slug), LibraryFilter.in(Optional.of(folder)), 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(elsewhere.member, () -> zips.ofFolder(elsewhere.slug, Optional.of(folder))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aZipHoldsWhatItsReaderMayRead() throws Exception {
        long shared = rows.shared("Kallelse");
        rows.putIn(shared, folder);
        long draft = rows.draft("Utkast");
        rows.putIn(draft, below);

        assertThat(paths(rows.member, Optional.of(folder))).containsExactlyInAnyOrder("a.pdf", "2026/utkast.txt");
        assertThat(paths(rows.member, TOP)).containsExactlyInAnyOrder("Möten/a.pdf", "Möten/2026/utkast.txt");
        assertThat(paths(rows.other, TOP)).containsExactly("Möten/a.pdf");
        assertThat(paths(rows.outsider, TOP)).isEmpty();
        assertThat(Acting.as(rows.other, () -> zips.ofDocuments(rows.slug, List.of(shared, draft)))
                        .entries())
                .hasSize(1);
    }

    private List<String> paths(long account, Optional<Long> place) throws Exception {
        return Acting.as(account, () -> zips.ofFolder(rows.slug, place)).entries().stream()
                .map(LibraryZip.Entry::path)
                .toList();
    }

    @Test
    void aFolderOfFiveThousandIsPagedInEveryOrder() throws Exception {
        String many = IntStream.rangeClosed(1, 5000)
                .mapToObj(number -> "(" + rows.network + ", 'Dokument " + number + "', 'MEMBERS', " + rows.organisation
                        + ", " + rows.memberPerson + ", timestamp('2025-03-01') + interval " + number
                        + " minute, '2025-03-01', sha2('" + number + "', 256), '" + number
                        + ".pdf', 'application/pdf', " + number + ", uuid(), " + folder + ")")
                .collect(Collectors.joining(", "));
        PortalRows.change("insert into document (network_id, title, visibility, organisation_id, published_by_id,"
                + " published_at, published_on, sha256, file_name, media_type, size_bytes, submission_key, folder_id)"
                + " values " + many);
        for (LibrarySort sort : LibrarySort.values()) {
            LibraryFilter filter = new LibraryFilter(Optional.of(folder), "", Optional.empty(), sort, true);
            assertThat(page(rows.member, filter, 7).rows()).as(sort.name()).hasSize(50);
            assertThat(page(rows.member, filter, 999).page()).as(sort.name()).isEqualTo(100);
        }
    }
}
