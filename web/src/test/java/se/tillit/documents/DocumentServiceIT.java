package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tillit.access.Visibility;
import se.tillit.files.StoredFile;
import se.tillit.networks.NetworkService;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class DocumentServiceIT extends Portal {

    private static final StoredFile FILE = new StoredFile("Översikt.pdf", "application/pdf", 1, "0".repeat(64));

    @Inject
    private DocumentService documents;

    @Inject
    private LibraryService library;

    @Inject
    private NetworkService networks;

    private final String slug = unique("natverk");
    private long network;
    private long member;

    private void make() {
        network = PortalRows.network(slug, "PUBLIC", person(organisation("ASSOCIATION")));
        long person = person(organisation("EXTERNAL"));
        PortalRows.member(network, person, "MEMBER");
        member = account(person);
    }

    private Void publish(String key, Visibility visibility) {
        documents.publish(
                new Submission(slug, key, visibility.name(), visibility, DocumentState.SHARED, SecrecyAnswer.NO), FILE);
        return null;
    }

    @Test
    void twentySendingsAtOnceAreOneDocument() throws Exception {
        make();
        String key = unique("nyckel");

        assertThat(Acting.atOnce(20, member, () -> publish(key, Visibility.MEMBERS)))
                .allSatisfy(one -> assertThat(one.failure()).isNull());

        assertThat(count("select count(*) from document where network_id = ?", network))
                .isOne();
    }

    @Test
    void nothingIsSharedWiderThanItsNetwork() throws Exception {
        make();
        change("update network set visibility = 'SECRET' where id = ?", network);

        assertThatThrownBy(() -> Acting.as(member, () -> publish(unique("nyckel"), Visibility.PUBLIC)))
                .isInstanceOf(VisibilityTooWideException.class);
        assertThat(count("select count(*) from document where network_id = ?", network))
                .isZero();
    }

    @Test
    void eachReaderSeesAndCountsWhatTheDocumentsThemselvesAllow() throws Exception {
        make();
        for (Visibility visibility : Visibility.values()) {
            Acting.as(member, () -> publish(unique("nyckel"), visibility));
        }
        long outsider = account(person(organisation("EXTERNAL")));

        assertThat(titles(ANONYMOUS)).containsExactly("PUBLIC");
        assertThat(titles(outsider)).containsExactlyInAnyOrder("PUBLIC", "SIGNED_IN");
        assertThat(titles(member)).containsExactlyInAnyOrder("PUBLIC", "SIGNED_IN", "MEMBERS", "SECRET");
    }

    private List<String> titles(long account) throws Exception {
        LibraryPage page = Acting.as(
                account, () -> library.page(networks.getReadable(slug), LibraryFilter.in(Optional.empty()), 1));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(DocumentRow::title).toList();
    }
}
