package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.text;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.access.Visibility;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.Library;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** Drafts, and how they become records. */
class DocumentSharingServiceIT extends Portal {

    @Inject
    private DocumentSharingService sharing;

    @Inject
    private DocumentVersionService versions;

    @Inject
    private DocumentService documents;

    private Library library;

    @BeforeEach
    void make() {
        library = Library.of("PUBLIC");
    }

    private void share(long account, int opened, SecrecyAnswer answer) throws Exception {
        Acting.as(account, () -> {
            sharing.share(library.slug, library.draft, opened, answer);
            return null;
        });
    }

    @Test
    void aDraftBecomesARecordOnceAndItsColleaguesMayShareIt() throws Exception {
        List<Acting.Outcome> outcomes = Acting.atOnce(8, library.colleague, () -> {
            sharing.share(library.slug, library.draft, 1, SecrecyAnswer.NO);
            return null;
        });

        assertThat(outcomes).allSatisfy(one -> assertThat(one.failure()).isNull());
        assertThat(text(
                        "select concat(d.state, a.id, d.published_at is not null, d.published_on is not null) from"
                                + " document d join account a on a.person_id = d.published_by_id where d.id = ?",
                        library.draft))
                .isEqualTo("SHARED" + library.colleague + "11");
        assertThat(Acting.as(
                        library.other,
                        () -> documents.getReadable(library.draft).isDraft()))
                .isFalse();
    }

    @Test
    void nothingIsSharedWithoutAnAnswerOrAgainstIt() throws Exception {
        assertThatThrownBy(() -> share(library.author, 1, SecrecyAnswer.NONE))
                .isInstanceOf(SecrecyUnansweredException.class);
        assertThatThrownBy(() -> share(library.author, 1, SecrecyAnswer.YES)).isInstanceOf(SecrecyException.class);
        assertThat(text("select state from document where id = ?", library.draft))
                .isEqualTo("DRAFT");
    }

    @Test
    void whatWasConfirmedIsWhatIsShared() throws Exception {
        Acting.as(library.colleague, () -> versions.renew(library.version(library.draft, 1), Library.file("ny")));

        assertThatThrownBy(() -> share(library.author, 1, SecrecyAnswer.NO))
                .isInstanceOf(DocumentChangedException.class);
    }

    /** Nobody else sees a draft, so nobody avoids its title. */
    @Test
    void twoOfOneTitleAreNotSharedIntoOneFolder() throws Exception {
        change("update document set title = 'Plan' where id in (?, ?)", library.draft, library.document);

        assertThatThrownBy(() -> share(library.author, 1, SecrecyAnswer.NO)).isInstanceOf(TitleTakenException.class);
        assertThat(text("select state from document where id = ?", library.draft))
                .isEqualTo("DRAFT");
    }

    @Test
    void ofTwoDraftsOfOneTitleSharedAtOnceOneIsRefused() throws Exception {
        long second = Acting.as(library.other, () -> {
            documents.publish(
                    new Submission(
                            library.slug,
                            unique("nyckel"),
                            "Plan",
                            Visibility.MEMBERS,
                            DocumentState.DRAFT,
                            SecrecyAnswer.NO),
                    Library.file(unique("plan")));
            return count("select max(id) from document where network_id = ?", library.network);
        });
        change("update document set title = 'Plan' where id = ?", library.draft);

        List<Acting.Outcome> outcomes = Acting.atOnce(
                Map.of(library.author, () -> shareDraft(library.draft), library.other, () -> shareDraft(second)));

        assertThat(outcomes.stream().filter(one -> one.failure() instanceof TitleTakenException))
                .hasSize(1);
        assertThat(count(
                        "select count(*) from document where title = 'Plan' and state = 'SHARED' and id in (?, ?)",
                        library.draft,
                        second))
                .isOne();
    }

    private Void shareDraft(long draft) {
        sharing.share(library.slug, draft, 1, SecrecyAnswer.NO);
        return null;
    }

    @Test
    void whatADraftWasBeforeStaysWithinItsOrganisation() throws Exception {
        Acting.as(library.author, () -> versions.renew(library.version(library.draft, 1), Library.file("ny")));
        share(library.author, 2, SecrecyAnswer.NO);

        assertThat(numbers(library.other)).containsExactly(2);
        assertThat(numbers(library.colleague)).containsExactly(2, 1);
        assertThatThrownBy(() -> Acting.as(library.other, () -> documents.getVersion(library.draft, 1)))
                .isInstanceOf(NotFoundException.class);
        assertThat(Acting.as(library.colleague, () -> documents.getVersion(library.draft, 1))
                        .getNumber())
                .isOne();
        assertThatThrownBy(() -> Acting.as(library.author, () -> {
                    versions.restore(library.slug, library.draft, 1, 2);
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    private List<Integer> numbers(long account) throws Exception {
        return Acting.as(account, () -> documents.versions(documents.getReadable(library.draft)).stream()
                .map(DocumentVersion::getNumber)
                .toList());
    }

    @Test
    void anUploadIsADraftOrSharedAndSecrecyStopsBoth() throws Exception {
        publish(DocumentState.DRAFT, SecrecyAnswer.NONE);
        assertThat(text("select state from document where network_id = ? order by id desc limit 1", library.network))
                .isEqualTo("DRAFT");
        publish(DocumentState.SHARED, SecrecyAnswer.NO);
        assertThat(text("select state from document where network_id = ? order by id desc limit 1", library.network))
                .isEqualTo("SHARED");
        long before = count("select count(*) from document where network_id = ?", library.network);

        assertThatThrownBy(() -> publish(DocumentState.SHARED, SecrecyAnswer.NONE))
                .isInstanceOf(SecrecyUnansweredException.class);
        assertThatThrownBy(() -> publish(DocumentState.SHARED, SecrecyAnswer.YES))
                .isInstanceOf(SecrecyException.class)
                .satisfies(stop -> assertThat(((SecrecyException) stop).arguments())
                        .contains(PortalRows.text("select email from person where id = ?", library.contact)));
        assertThatThrownBy(() -> publish(DocumentState.DRAFT, SecrecyAnswer.YES))
                .isInstanceOf(SecrecyException.class);
        assertThat(count("select count(*) from document where network_id = ?", library.network))
                .isEqualTo(before);
    }

    private void publish(DocumentState state, SecrecyAnswer answer) throws Exception {
        Submission submission = new Submission(
                library.slug, PortalRows.unique("nyckel"), "Underlag", Visibility.MEMBERS, state, answer);
        Acting.as(library.author, () -> {
            documents.publish(submission, Library.file("fil"));
            return null;
        });
    }
}
