package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.networks.NetworkService;
import se.tillit.testing.Acting;
import se.tillit.testing.LibraryRows;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** Each service method of a library called directly by each role, in a secret network, whatever the pages offer. */
class LibraryPermissionIT extends Portal {

    private static final String YES = "ok";
    private static final String SIGN_IN = "SignInRequiredException";
    private static final String MISSING = "NotFoundException";
    private static final String DENIED = "AccessDeniedException";

    private static final Optional<Long> TOP = Optional.empty();
    private static final List<String> INSIDE = List.of(
            "COORDINATOR", "CONVENER", "PREP_COMMITTEE", "SECRETARY", "MEMBER", "SUBSTITUTE", "EXTERNAL", "READER");
    private static final List<String> KEEPERS = INSIDE.subList(0, 4);
    private static final List<String> SHARERS = INSIDE.subList(0, 6);
    private static final List<String> PORTAL_ROLES = List.of("MANAGEMENT", "REGISTRAR", "OPERATOR", "ADMINISTRATOR");

    @Inject
    private NetworkService networks;

    @Inject
    private FolderService folders;

    @Inject
    private LibraryService library;

    @Inject
    private LibraryZipService zips;

    @Inject
    private DocumentArrangementService arrangement;

    @Inject
    private FolderCopyService copies;

    @Inject
    private DocumentTrashService trash;

    @Inject
    private LackingService lacking;

    @Inject
    private DetailsFilling filling;

    private final Map<String, Long> accounts = new LinkedHashMap<>();
    private LibraryRows rows;

    @BeforeEach
    void makeNetwork() {
        rows = new LibraryRows("SECRET");
        accounts.put("anonymous", ANONYMOUS);
        for (String role : INSIDE) {
            long person = person(rows.organisation);
            PortalRows.member(rows.network, person, role);
            accounts.put(role, account(person));
        }
        PORTAL_ROLES.forEach(role -> accounts.put(role, account(person(rows.organisation), role)));
        long elsewhere = person(organisation("EXTERNAL"));
        PortalRows.member(new LibraryRows("PUBLIC").network, elsewhere, "COORDINATOR");
        accounts.put("COORDINATOR elsewhere", account(elsewhere));
    }

    private Map<String, String> expected(List<String> allowed) {
        Map<String, String> expected = new LinkedHashMap<>();
        accounts.keySet().forEach(account -> expected.put(account, INSIDE.contains(account) ? DENIED : MISSING));
        expected.put("anonymous", SIGN_IN);
        allowed.forEach(account -> expected.put(account, YES));
        return expected;
    }

    private Map<String, String> answers(Callable<?> request) {
        return Acting.answers(accounts, request);
    }

    private long folder(String name) {
        PortalRows.change("insert into folder (network_id, name) values (?, ?)", rows.network, name);
        return PortalRows.count("select id from folder where network_id = ? and name = ?", rows.network, name);
    }

    @Test
    void membersLookIntoTheLibrary() {
        long document = rows.shared("Underlag");
        long folder = folder("Möten");
        rows.putIn(document, folder);
        Map<String, String> readers = expected(INSIDE);

        assertThat(answers(() -> folders.tree(networks.getReadable(rows.slug)))).isEqualTo(readers);
        assertThat(answers(() -> library.page(networks.getReadable(rows.slug), LibraryFilter.in(TOP), 1)))
                .isEqualTo(readers);
        assertThat(answers(() -> library.chosen(networks.getReadable(rows.slug), List.of(document))))
                .isEqualTo(readers);
        assertThat(answers(() -> zips.ofFolder(rows.slug, TOP))).isEqualTo(readers);
        assertThat(answers(() -> zips.ofFolder(rows.slug, Optional.of(folder)))).isEqualTo(readers);
        assertThat(answers(() -> zips.ofDocuments(rows.slug, List.of(document))))
                .isEqualTo(readers);
        assertThat(answers(() -> noteSent())).isEqualTo(readers);
        assertThat(answers(() -> trash.list(rows.slug))).isEqualTo(readers);
    }

    @Test
    void thoseWhoShareMakeFoldersAndArrangeTheirOwn() {
        long document = rows.shared("Underlag");
        Map<String, String> sharers = expected(SHARERS);

        assertThat(answers(() -> folders.create(rows.slug, TOP, unique("mapp"))))
                .isEqualTo(sharers);
        assertThat(answers(() -> folders.ensure(rows.slug, TOP, List.of("Möten", "2026"))))
                .isEqualTo(sharers);
        assertThat(answers(() -> move(document))).isEqualTo(sharers);
        assertThat(answers(() -> rename(document))).isEqualTo(sharers);
        assertThat(answers(() -> copy(document))).isEqualTo(sharers);
        assertThat(answers(() -> copies.getForCopy(rows.slug, newFolder()))).isEqualTo(sharers);
        assertThat(answers(() -> copies.freeName(rows.slug, newFolder()))).isEqualTo(sharers);
        assertThat(answers(() -> copyFolder())).isEqualTo(sharers);
        assertThat(answers(() -> discardAndRestore())).isEqualTo(sharers);
        assertThat(answers(() -> lacking.list(rows.slug))).isEqualTo(sharers);
        assertThat(answers(() -> lacking.find(rows.slug, List.of(document)))).isEqualTo(sharers);
        assertThat(answers(() -> filling.fill(rows.slug, List.of()))).isEqualTo(sharers);
    }

    @Test
    void thoseWhoKeepOrderChangeFolders() {
        long folder = folder("Möten");
        Map<String, String> keepers = expected(KEEPERS);

        assertThat(answers(() -> folders.getForChange(rows.slug, folder))).isEqualTo(keepers);
        assertThat(answers(() -> renameFolder(folder))).isEqualTo(keepers);
        assertThat(answers(() -> folders.targets(rows.slug, folder))).isEqualTo(keepers);
        assertThat(answers(() -> moveFolder())).isEqualTo(keepers);
        assertThat(answers(() -> folders.remove(rows.slug, newFolder()))).isEqualTo(keepers);
    }

    @Test
    void nobodyChangesAClosedNetwork() {
        long document = rows.shared("Underlag");
        long folder = folder("Möten");
        rows.close();
        Map<String, String> nobody = expected(List.of());

        assertThat(answers(() -> folders.create(rows.slug, TOP, unique("mapp"))))
                .isEqualTo(nobody);
        assertThat(answers(() -> folders.ensure(rows.slug, TOP, List.of("Möten"))))
                .isEqualTo(nobody);
        assertThat(answers(() -> renameFolder(folder))).isEqualTo(nobody);
        assertThat(answers(() -> moveFolder())).isEqualTo(nobody);
        assertThat(answers(() -> folders.remove(rows.slug, folder))).isEqualTo(nobody);
        assertThat(answers(() -> move(document))).isEqualTo(nobody);
        assertThat(answers(() -> rename(document))).isEqualTo(nobody);
        assertThat(answers(() -> copy(document))).isEqualTo(nobody);
        assertThat(answers(() -> copyFolder())).isEqualTo(nobody);
        assertThat(answers(() -> discardAndRestore())).isEqualTo(nobody);
        assertThat(answers(() -> lacking.list(rows.slug))).isEqualTo(nobody);
        assertThat(answers(() -> filling.fill(rows.slug, List.of()))).isEqualTo(nobody);
        assertThat(answers(() -> zips.ofFolder(rows.slug, TOP))).isEqualTo(expected(INSIDE));
    }

    private String noteSent() {
        zips.noteSent(rows.slug, List.of());
        return YES;
    }

    private long newFolder() {
        return folder(unique("mapp"));
    }

    private String renameFolder(long folder) {
        String name = PortalRows.text("select name from folder where id = ?", folder);
        folders.rename(rows.slug, folder, name, unique("mapp"));
        return YES;
    }

    private String moveFolder() {
        folders.move(rows.slug, newFolder(), TOP, Optional.of(newFolder()));
        return YES;
    }

    private String move(long document) {
        arrangement.move(rows.slug, List.of(document), Optional.of(newFolder()));
        return YES;
    }

    private String rename(long document) {
        String title = PortalRows.text("select title from document where id = ?", document);
        arrangement.rename(rows.slug, document, title, unique("titel"));
        return YES;
    }

    private String copy(long document) {
        arrangement.copy(rows.slug, List.of(document), TOP, unique("nyckel"));
        return YES;
    }

    private long copyFolder() {
        return copies.copy(rows.slug, newFolder(), unique("kopia"), TOP);
    }

    private String discardAndRestore() {
        long draft = rows.draft(unique("utkast"));
        trash.discard(rows.slug, List.of(draft));
        trash.restore(rows.slug, draft);
        return YES;
    }
}
