package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import se.tillit.testing.Acting;
import se.tillit.testing.Library;
import se.tillit.testing.Portal;

/** Each service method of drafts, versions and check-outs called directly by each role, whatever the pages offer. */
class VersionPermissionIT extends Portal {

    private static final String YES = "ok";
    private static final String SIGN_IN = "SignInRequiredException";
    private static final String MISSING = "NotFoundException";
    private static final String DENIED = "AccessDeniedException";

    @Inject
    private DocumentVersionService versions;

    @Inject
    private DocumentSharingService sharing;

    @Inject
    private DocumentService documents;

    @Inject
    private CheckOutService checkOuts;

    @Inject
    private KeptFileService keptFiles;

    private Library library;

    private void make(String visibility) {
        library = Library.of(visibility);
    }

    @Test
    void whoPublishesMakesVersionsOfWhatIsShared() throws Exception {
        make("SECRET");
        Map<String, String> expected = expected(MISSING, Set.of("author", "other", "coordinator"), Set.of("reader"));

        assertThat(answers(() -> renew(library.document))).isEqualTo(expected);
        assertThat(answers(() -> {
                    versions.requireMayReceive(library.version(library.document, 1));
                    return YES;
                }))
                .isEqualTo(expected);
        assertThat(answers(with(checkOuts::letGo, library.document))).isEqualTo(expected);
        assertThat(answers(() -> {
                    sharing.requireMayShare(library.slug, library.document);
                    return YES;
                }))
                .isEqualTo(expected);
    }

    @Test
    void aDraftIsReachedFromItsOwnOrganisationOnly() throws Exception {
        make("PUBLIC");
        Map<String, String> expected = expected(MISSING, Set.of("author"), Set.of());

        assertThat(answers(() -> documents.getReadable(library.draft))).isEqualTo(expected);
        assertThat(answers(() -> documents.getVersion(library.draft, 1))).isEqualTo(expected);
        assertThat(answers(() -> renew(library.draft))).isEqualTo(expected);
        assertThat(answers(with(checkOuts::letGo, library.draft))).isEqualTo(expected);
        assertThat(answers(with(checkOuts::breakOpen, library.draft)))
                .isEqualTo(expected(MISSING, Set.of(), Set.of("author")));
        assertThat(answers(() -> {
                    sharing.requireMayShare(library.slug, library.draft);
                    return YES;
                }))
                .isEqualTo(expected);
    }

    @Test
    void nobodySharesTheDraftOfAnotherOrganisation() throws Exception {
        make("PUBLIC");
        for (long account : List.of(library.other, library.coordinator, library.reader, library.outsider)) {
            assertThat(Acting.answer(account, () -> {
                        sharing.share(library.slug, library.draft, 1, SecrecyAnswer.NO);
                        return YES;
                    }))
                    .isEqualTo(MISSING);
        }
        assertThat(count("select count(*) from document where state = 'DRAFT' and id = ?", library.draft))
                .isOne();
    }

    @Test
    void onlyACoordinatorBreaksACheckOut() throws Exception {
        make("PUBLIC");

        assertThat(answers(with(checkOuts::breakOpen, library.document)))
                .isEqualTo(expected(MISSING, Set.of("coordinator"), Set.of("author", "other", "reader")));
    }

    @Test
    void aDocumentAnswersAtTheAddressOfItsOwnNetworkOnly() throws Exception {
        make("PUBLIC");
        Library another = Library.of("PUBLIC");

        assertThat(Acting.answer(
                        library.author,
                        () -> versions.renew(
                                new VersionSubmission(another.slug, library.document, 1, "", SecrecyAnswer.NO),
                                Library.file("ny"))))
                .isEqualTo(MISSING);
        assertThat(Acting.answer(library.author, () -> {
                    checkOuts.checkOut(another.slug, library.document);
                    return YES;
                }))
                .isEqualTo(MISSING);
    }

    @Test
    void aClosedNetworkTakesNothing() throws Exception {
        make("PUBLIC");
        Acting.as(library.author, () -> renew(library.document));
        Acting.as(library.other, () -> versions.renew(library.version(library.document, 1), Library.file("sen")));
        long kept = library.kept(library.document);
        change("update network set status = 'CLOSED' where id = ?", library.network);

        for (long account : List.of(library.author, library.other, library.coordinator)) {
            assertThat(Acting.answer(account, () -> renew(library.document))).isEqualTo(DENIED);
            assertThat(Acting.answer(account, with(checkOuts::checkOut, library.document)))
                    .isEqualTo(DENIED);
            assertThat(Acting.answer(account, with(checkOuts::letGo, library.document)))
                    .isEqualTo(DENIED);
            assertThat(Acting.answer(account, with(checkOuts::breakOpen, library.document)))
                    .isEqualTo(DENIED);
            assertThat(Acting.answer(account, () -> {
                        versions.restore(library.slug, library.document, 1, 2);
                        return YES;
                    }))
                    .isEqualTo(DENIED);
            assertThat(Acting.answer(account, () -> {
                        keptFiles.saveOnTop(library.slug, library.document, kept, 2, SecrecyAnswer.NO);
                        return YES;
                    }))
                    .isEqualTo(DENIED);
            assertThat(Acting.answer(account, () -> keptFiles.saveAsOwn(library.slug, library.document, kept)))
                    .isEqualTo(DENIED);
        }
        assertThat(Acting.answer(library.author, () -> {
                    sharing.share(library.slug, library.draft, 1, SecrecyAnswer.NO);
                    return YES;
                }))
                .isEqualTo(DENIED);
        assertThat(library.versions(library.document)).isEqualTo(2);
    }

    private VersionOutcome renew(long id) {
        return versions.renew(library.version(id, 1), Library.file(unique("ny")));
    }

    private Callable<String> with(BiConsumer<String, Long> action, long id) {
        return () -> {
            action.accept(library.slug, id);
            return YES;
        };
    }

    private Map<String, Long> accounts() {
        Map<String, Long> accounts = new LinkedHashMap<>();
        accounts.put("anonymous", Acting.ANONYMOUS);
        accounts.put("author", library.author);
        accounts.put("other", library.other);
        accounts.put("coordinator", library.coordinator);
        accounts.put("reader", library.reader);
        accounts.put("outsider", library.outsider);
        return accounts;
    }

    private Map<String, String> expected(String others, Set<String> allowed, Set<String> denied) {
        Map<String, String> expected = new LinkedHashMap<>();
        accounts().keySet().forEach(name -> expected.put(name, others));
        expected.put("anonymous", SIGN_IN);
        allowed.forEach(name -> expected.put(name, YES));
        denied.forEach(name -> expected.put(name, DENIED));
        return expected;
    }

    private Map<String, String> answers(Callable<?> request) {
        return Acting.answers(accounts(), request);
    }
}
