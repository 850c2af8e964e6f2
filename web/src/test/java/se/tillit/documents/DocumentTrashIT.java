package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.LibraryRows.changeAsPortal;
import static se.tillit.testing.LibraryRows.count;
import static se.tillit.testing.PortalRows.text;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.LibraryRows;
import se.tillit.testing.Portal;

/** Drafts go in the end; what is shared stays, by whatever way someone tries to remove it (domain.md O5). */
class DocumentTrashIT extends Portal {

    @Inject
    private DocumentTrashService trash;

    @Inject
    private DocumentService documents;

    @Inject
    private FolderService folders;

    private LibraryRows rows;

    @BeforeEach
    void makeNetwork() {
        rows = new LibraryRows("MEMBERS");
    }

    private void discard(long account, Long... ids) throws Exception {
        Acting.as(account, () -> {
            trash.discard(rows.slug, List.of(ids));
            return null;
        });
    }

    private void restore(long account, long id) throws Exception {
        Acting.as(account, () -> {
            trash.restore(rows.slug, id);
            return null;
        });
    }

    private List<String> list(long account) throws Exception {
        return Acting.as(account, () -> trash.list(rows.slug)).stream()
                .map(TrashedRow::title)
                .toList();
    }

    private static long there(long id) {
        return count("document where id = ?", id);
    }

    @Test
    void aDraftGoesAndComesBack() throws Exception {
        long folder = Acting.as(rows.member, () -> folders.create(rows.slug, Optional.empty(), "Möten"));
        long draft = rows.draft("Utkast");
        rows.putIn(draft, folder);

        discard(rows.member, draft);
        assertThat(list(rows.member)).containsExactly("Utkast");
        assertThatThrownBy(() -> Acting.as(rows.member, () -> documents.getReadable(draft)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> discard(rows.member, draft)).isInstanceOf(NotFoundException.class);
        rows.putIn(rows.shared("utkast"), folder);
        restore(rows.member, draft);
        assertThat(list(rows.member)).isEmpty();
        assertThat(text("select title from document where id = ? and folder_id = ?", draft, folder))
                .isEqualTo("Utkast (2)");
        assertThatThrownBy(() -> restore(rows.member, draft)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void otherOrganisationsSeeAndTakeNothing() throws Exception {
        long draft = rows.draft("Utkast");

        assertThatThrownBy(() -> discard(rows.other, draft)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> discard(rows.coordinator, draft)).isInstanceOf(NotFoundException.class);
        discard(rows.member, draft);
        assertThat(list(rows.other)).isEmpty();
        assertThat(list(rows.coordinator)).isEmpty();
        assertThatThrownBy(() -> restore(rows.other, draft)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSharedDocumentStopsTheWholeChoice() throws Exception {
        long draft = rows.draft("Utkast");
        long shared = rows.shared("Delat");

        assertThatThrownBy(() -> discard(rows.member, draft, shared)).isInstanceOf(RecordsStayException.class);
        assertThatThrownBy(() -> discard(rows.coordinator, shared)).isInstanceOf(RecordsStayException.class);
        assertThat(list(rows.member)).isEmpty();
    }

    @Test
    void onlyWhatHasLainThereLongEnoughIsRemoved() throws Exception {
        long old = rows.draft("Gammalt");
        long fresh = rows.draft("Nytt");
        long kept = rows.draft("Kvar");
        long shared = rows.shared("Delat");
        rows.trash(old, 31);
        rows.trash(fresh, 29);

        trash.removeExpired();

        assertThat(there(old)).isZero();
        assertThat(count("document_version where document_id = ?", old)).isZero();
        assertThat(there(fresh)).isOne();
        assertThat(there(kept)).isOne();
        assertThat(there(shared)).isOne();
    }

    @Test
    void whatIsSharedCannotBeRemovedByAnyStatementOfThePortal() throws Exception {
        long shared = rows.shared("Delat");
        long draft = rows.draft("Utkast");

        for (String sql : List.of(
                "delete from document where id = " + shared,
                "delete from document where id = " + draft,
                "delete from document_version where document_id = " + shared,
                "truncate table document",
                "drop table document",
                "replace into document select * from document where id = " + shared,
                "update document set state = 'DRAFT', published_on = null, published_at = null, published_by_id = null"
                        + " where id = " + shared,
                "update document set trashed_at = '2020-01-01', trashed_by_id = " + rows.memberPerson + " where id = "
                        + shared,
                "update document set sha256 = repeat('1', 64) where id = " + shared,
                "update document set id = 0 where id = " + shared,
                "delete from network where id = " + rows.network,
                "delete from person where id = " + rows.memberPerson,
                "delete from organisation where id = " + rows.organisation,
                "drop procedure remove_trashed_drafts",
                "create or replace procedure remove_trashed_drafts(IN a datetime) delete from document")) {
            assertThatThrownBy(() -> changeAsPortal(sql)).as(sql).isInstanceOf(SQLException.class);
        }
        changeAsPortal("call remove_trashed_drafts('9999-12-31')");
        assertThat(there(shared)).isOne();
        assertThat(there(draft)).isOne();
    }

    @Test
    void aClosedNetworkTakesNothing() throws Exception {
        long draft = rows.draft("Utkast");
        long trashed = rows.draft("Slängt");
        rows.trash(trashed, 31);
        rows.close();

        assertThatThrownBy(() -> discard(rows.member, draft)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> restore(rows.member, trashed)).isInstanceOf(AccessDeniedException.class);
        assertThat(list(rows.member)).containsExactly("Slängt");
        trash.removeExpired();
        assertThat(there(trashed)).isZero();
    }
}
