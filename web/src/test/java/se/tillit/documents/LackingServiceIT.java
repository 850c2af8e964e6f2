package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.text;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.networks.NetworkService;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SignInRequiredException;
import se.tillit.testing.Acting;
import se.tillit.testing.LibraryRows;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** What an uploader is asked for afterwards, and saving it for several documents at once. */
class LackingServiceIT extends Portal {

    @Inject
    private LackingService lacking;

    @Inject
    private DetailsFilling filling;

    @Inject
    private NetworkService networks;

    private LibraryRows rows;

    @BeforeEach
    void makeNetwork() {
        rows = new LibraryRows("SIGNED_IN");
    }

    private List<LackingDocument> list(long account) throws Exception {
        return Acting.as(account, () -> lacking.list(rows.slug));
    }

    private long count(long account) throws Exception {
        return Acting.as(account, () -> lacking.count(networks.getReadable(rows.slug)));
    }

    private List<FilledDocument> fill(long account, TypedDetails... typed) throws Exception {
        return Acting.as(account, () -> filling.fill(rows.slug, List.of(typed)));
    }

    private LackingDocument one(long id) throws Exception {
        return list(rows.member).stream()
                .filter(document -> document.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private TypedDetails typed(long id, String title, String language, Long type, String alt) throws Exception {
        return new TypedDetails(id, one(id).saved().fingerprint(), title, language, type, alt);
    }

    private static void describe(long id, String language, Long type) {
        change(
                "insert into document_metadata (document_id, language, document_type_id) values (?, ?, ?)",
                id,
                language,
                type);
    }

    private long picture(String title) {
        return rows.shared(title, "foto.jpg", "image/jpeg");
    }

    @Test
    void whatIsMissingIsToldToItsUploaderOnly() throws Exception {
        long bare = rows.shared("Protokoll från vårmötet");
        long whole = rows.shared("Underlag om skyfall");
        describe(whole, "sv", 3L);
        long nameless = rows.draft("scan0001");
        describe(nameless, "sv", 3L);
        long picture = picture("Invigningen");
        describe(picture, "sv", 12L);
        rows.draft("Deras", rows.otherOrganisation, rows.otherPerson);

        assertThat(list(rows.member))
                .extracting(LackingDocument::id)
                .containsExactlyInAnyOrder(bare, nameless, picture);
        assertThat(count(rows.member)).isEqualTo(3);
        assertThat(one(bare).lacks()).containsExactlyInAnyOrder(DocumentField.LANGUAGE, DocumentField.TYPE);
        assertThat(one(nameless).lacks()).containsExactly(DocumentField.TITLE);
        assertThat(one(picture).lacks()).containsExactly(DocumentField.ALT_TEXT);
        assertThat(list(rows.coordinator)).isEmpty();
        long colleague = person(rows.organisation);
        member(rows.network, colleague, "MEMBER");
        assertThat(count(account(colleague))).isZero();
    }

    /** Java and the database read the same pattern. */
    @Test
    void theDatabaseKnowsTheSameTitles() throws Exception {
        for (String title : List.of("IMG_1234", "NAMNLÖST 2", "Skärmavbild 2026-11-26 kl. 09.12", "🌧", "utkast.txt")) {
            describe(rows.draft(title), "sv", 3L);
        }
        for (String title : List.of("Översyn", "محضر", "Filtrering", "img".repeat(66) + "å")) {
            describe(rows.draft(title), "sv", 3L);
        }

        assertThat(count(rows.member)).isEqualTo(5);
        assertThat(list(rows.member)).allSatisfy(one -> assertThat(one.lacks()).containsExactly(DocumentField.TITLE));
    }

    @Test
    void whatIsWithheldOrThrownAwayIsNotAskedAbout() throws Exception {
        rows.trash(rows.draft("scan0001"), 1);
        change("update document set quarantined_at = utc_timestamp(6) where id = ?", rows.shared("scan0002"));

        assertThat(count(rows.member)).isZero();
    }

    @Test
    void severalAreSavedAndOneThatIsRefusedStopsNoOther() throws Exception {
        long first = rows.shared("IMG_1");
        long second = rows.shared("IMG_2");
        long third = rows.shared("IMG_3");

        List<FilledDocument> refused = fill(
                rows.member,
                typed(first, "Karta över Öckerö 🌧", "sv", 4L, ""),
                typed(second, "", "sv", 4L, ""),
                typed(third, "x".repeat(201), "sv", 4L, ""));

        assertThat(refused).extracting(one -> one.typed().documentId()).containsExactly(second, third);
        assertThat(refused.get(0).refusal()).containsInstanceOf(TitleMissingException.class);
        assertThat(refused.get(1).refusal()).containsInstanceOf(DetailTooLongException.class);
        assertThat(text("select title from document where id = ?", first)).isEqualTo("Karta över Öckerö 🌧");
        assertThat(PortalRows.count("select count(*) from document_change where document_id = ?", first))
                .isEqualTo(3);
        assertThat(text("select title from document where id = ?", second)).isEqualTo("IMG_2");
        assertThat(list(rows.member)).extracting(LackingDocument::id).containsExactlyInAnyOrder(second, third);
    }

    @Test
    void savingInPartKeepsTheRestAndIsAskedAboutAgain() throws Exception {
        long id = picture("Invigningen");
        change("insert into document_metadata (document_id, description, language) values (?, 'Vi firade.', 'sv')", id);

        assertThat(fill(rows.member, typed(id, "Invigningen", "", 12L, "Tre barn släpper ballonger.")))
                .isEmpty();

        assertThat(one(id).lacks()).containsExactly(DocumentField.LANGUAGE);
        assertThat(text("select description from document_metadata where document_id = ?", id))
                .isEqualTo("Vi firade.");
        assertThat(text("select alt_text from document_metadata where document_id = ?", id))
                .isEqualTo("Tre barn släpper ballonger.");
    }

    @Test
    void whoComesSecondIsToldAndWhoSavesTheSameTwiceIsNot() throws Exception {
        long id = rows.shared("IMG_1");
        TypedDetails mine = typed(id, "Min titel", "sv", 4L, "");
        TypedDetails theirs = typed(id, "Deras titel", "fi", 4L, "");
        assertThat(fill(rows.coordinator, theirs)).isEmpty();

        assertThat(fill(rows.member, mine).get(0).refusal()).containsInstanceOf(DetailsChangedException.class);
        assertThat(fill(rows.member, theirs)).isEmpty();
        assertThat(text("select title from document where id = ?", id)).isEqualTo("Deras titel");
    }

    @Test
    void aDoubleClickSavesOnce() throws Exception {
        long id = rows.shared("IMG_1");
        TypedDetails typed = typed(id, "Karta", "sv", 4L, "");

        assertThat(Acting.atOnce(5, rows.member, () -> filling.fill(rows.slug, List.of(typed))))
                .allSatisfy(one -> assertThat(one.result()).isEqualTo(List.of()));
        assertThat(PortalRows.count("select count(*) from document_change where document_id = ?", id))
                .isEqualTo(3);
    }

    @Test
    void whatHasGoneMeanwhileIsLeftOut() throws Exception {
        long gone = rows.draft("scan0001");
        TypedDetails typed = typed(gone, "För sent", "sv", 4L, "");
        rows.trash(gone, 1);

        assertThat(fill(rows.member, typed)).isEmpty();
        assertThat(text("select title from document where id = ?", gone)).isEqualTo("scan0001");
        assertThat(Acting.as(rows.member, () -> lacking.find(rows.slug, List.of(gone))))
                .isEmpty();
    }

    @Test
    void documentsOfOthersAndOfOtherNetworksStayAsTheyAre() throws Exception {
        long id = rows.shared("IMG_1");
        TypedDetails typed = typed(id, "Deras", "sv", 4L, "");
        LibraryRows elsewhere = new LibraryRows("PUBLIC");

        assertThatThrownBy(() -> fill(rows.other, typed)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fill(rows.outsider, typed)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> list(rows.outsider)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> list(ANONYMOUS)).isInstanceOf(SignInRequiredException.class);
        assertThat(Acting.as(rows.other, () -> lacking.find(rows.slug, List.of(id))))
                .isEmpty();
        assertThat(Acting.as(elsewhere.member, () -> filling.fill(elsewhere.slug, List.of(typed))))
                .isEmpty();
        change("update network set visibility = 'SECRET' where id = ?", rows.network);
        assertThatThrownBy(() -> list(rows.outsider)).isInstanceOf(NotFoundException.class);
        assertThat(text("select title from document where id = ?", id)).isEqualTo("IMG_1");
    }

    @Test
    void aClosedNetworkAsksAndTakesNothing() throws Exception {
        long id = rows.shared("IMG_1");
        TypedDetails typed = typed(id, "Karta", "sv", 4L, "");
        rows.close();

        assertThat(count(rows.member)).isZero();
        assertThatThrownBy(() -> list(rows.member)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fill(rows.member, typed)).isInstanceOf(AccessDeniedException.class);
    }
}
