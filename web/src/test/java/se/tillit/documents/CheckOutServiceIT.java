package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.text;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.testing.Acting;
import se.tillit.testing.Library;
import se.tillit.testing.Portal;

/** One person at a time has a document, until that ends in one of four ways. */
class CheckOutServiceIT extends Portal {

    @Inject
    private CheckOutService checkOuts;

    @Inject
    private DocumentVersionService versions;

    @Inject
    private DocumentSharingService sharing;

    @Inject
    private DocumentService documents;

    private Library library;

    @BeforeEach
    void make() {
        library = Library.of("PUBLIC");
    }

    private void checkOut(long account) throws Exception {
        does(account, () -> checkOuts.checkOut(library.slug, library.document));
    }

    private static void does(long account, Runnable action) throws Exception {
        Acting.as(account, () -> {
            action.run();
            return null;
        });
    }

    private VersionOutcome.Kind save(long account, int opened, String content) throws Exception {
        return Acting.as(
                        account, () -> versions.renew(library.version(library.document, opened), Library.file(content)))
                .kind();
    }

    private boolean isTaken() throws Exception {
        return Acting.as(library.reader, () -> checkOuts
                .find(documents.getReadable(library.document))
                .filter(checkOuts::isActive)
                .isPresent());
    }

    @Test
    void ofTwoAtOnceExactlyOneGetsIt() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (long account : List.of(library.author, library.other, library.colleague, library.coordinator)) {
            tries.add(CompletableFuture.supplyAsync(() -> got(account, go)));
        }
        go.countDown();

        int winners = 0;
        for (Future<Boolean> one : tries) {
            winners += one.get() ? 1 : 0;
        }
        assertThat(winners).isOne();
    }

    private boolean got(long account, CountDownLatch go) {
        try {
            go.await();
            checkOut(account);
            return true;
        } catch (CheckedOutException e) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whileItLastsOthersSaveNothingAndLoseNothing() throws Exception {
        checkOut(library.author);
        checkOut(library.author);

        assertThat(isTaken()).isTrue();
        assertThatThrownBy(() -> checkOut(library.other)).isInstanceOf(CheckedOutException.class);
        assertThat(save(library.other, 1, "andra")).isEqualTo(VersionOutcome.Kind.KEPT);
        assertThat(library.versions(library.document)).isOne();
        assertThat(save(library.author, 1, "första")).isEqualTo(VersionOutcome.Kind.SAVED);
        assertThat(isTaken()).isFalse();
        assertThat(save(library.other, 2, "tredje")).isEqualTo(VersionOutcome.Kind.SAVED);
        checkOut(library.author);
        assertThatThrownBy(() -> does(library.other, () -> versions.restore(library.slug, library.document, 1, 3)))
                .isInstanceOf(CheckedOutException.class);
    }

    @Test
    void itEndsByItself() throws Exception {
        checkOut(library.author);
        assertThat(count(
                        "select timestampdiff(hour, checked_out_at, expires_at) from document_check_out"
                                + " where document_id = ?",
                        library.document))
                .isEqualTo(24);
        change(
                "update document_check_out set expires_at = utc_timestamp() - interval 1 second where document_id = ?",
                library.document);

        assertThat(isTaken()).isFalse();
        checkOut(library.other);
        assertThat(save(library.author, 1, "första")).isEqualTo(VersionOutcome.Kind.KEPT);
    }

    @Test
    void itsPersonLetsGoAndNobodyElseDoes() throws Exception {
        checkOut(library.author);

        does(library.other, () -> checkOuts.letGo(library.slug, library.document));
        assertThat(isTaken()).isTrue();
        does(library.author, () -> checkOuts.letGo(library.slug, library.document));
        does(library.author, () -> checkOuts.letGo(library.slug, library.document));
        assertThat(isTaken()).isFalse();
    }

    @Test
    void aCoordinatorBreaksItAndItsPersonIsTold() throws Exception {
        checkOut(library.author);
        does(library.coordinator, () -> checkOuts.breakOpen(library.slug, library.document));
        does(library.coordinator, () -> checkOuts.breakOpen(library.slug, library.document));

        String email = text(
                "select p.email from person p join account a on a.person_id = p.id where a.id = ?", library.author);
        String coordinator = text(
                "select concat(p.given_name, ' ', p.surname) from person p join account a on a.person_id = p.id"
                        + " where a.id = ?",
                library.coordinator);
        assertThat(count("select count(*) from outgoing_mail where recipient = ?", email))
                .isOne();
        assertThat(text("select body from outgoing_mail where recipient = ?", email))
                .contains(coordinator, "Underlag", "/dokument/" + library.document);
        assertThat(isTaken()).isFalse();
        assertThat(Acting.as(library.author, () -> checkOuts
                        .find(documents.getReadable(library.document))
                        .orElseThrow()
                        .getBrokenBy()
                        .getName()))
                .isEqualTo(coordinator);
        assertThat(save(library.other, 1, "andra")).isEqualTo(VersionOutcome.Kind.SAVED);
        assertThat(save(library.author, 1, "första")).isEqualTo(VersionOutcome.Kind.KEPT);
    }

    @Test
    void aDraftThatSomeoneWorksOnIsNotShared() throws Exception {
        does(library.colleague, () -> checkOuts.checkOut(library.slug, library.draft));
        Callable<Void> share = () -> {
            sharing.share(library.slug, library.draft, 1, SecrecyAnswer.NO);
            return null;
        };

        assertThatThrownBy(() -> Acting.as(library.author, share)).isInstanceOf(CheckedOutException.class);
        Acting.as(library.colleague, share);
    }
}
