package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.access.Visibility;
import se.tillit.networks.NetworkService;
import se.tillit.shared.NotFoundException;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class DocumentMetadataServiceIT extends Portal {

    @Inject
    private DocumentMetadataService metadata;

    @Inject
    private DocumentVisibilityService visibilities;

    @Inject
    private DocumentService documents;

    @Inject
    private NetworkService networks;

    private String slug;
    private long network;
    private long document;
    private long publisher;
    private long coordinator;
    private long outsider;

    @BeforeEach
    void make() {
        slug = unique("natverk");
        long municipality = organisation("EXTERNAL");
        long association = organisation("ASSOCIATION");
        network = PortalRows.network(slug, "PUBLIC", person(association));
        publisher = member("MEMBER", municipality);
        coordinator = member("COORDINATOR", association);
        outsider = account(person(municipality));
        document = PortalRows.document(network, municipality, person(municipality));
    }

    private long member(String role, long organisation) {
        long person = person(organisation);
        PortalRows.member(network, person, role);
        return account(person);
    }

    private static MetadataDetails details(String title, String description) {
        return new MetadataDetails(
                title,
                description,
                "fi",
                1L,
                List.of("klimat", "översvämning"),
                1L,
                "Lerums kommun",
                Spreading.ASK,
                null,
                InfoClass.K1);
    }

    private String opened() throws Exception {
        return Acting.as(coordinator, () -> metadata.get(slug, document))
                .details()
                .fingerprint();
    }

    private Void change(String opened, MetadataDetails details) {
        metadata.change(slug, document, opened, details);
        return null;
    }

    @Test
    void whatIsSaidIsKeptAndEachChangeWithWhoMadeIt() throws Exception {
        String opened = opened();
        Acting.as(publisher, () -> change(opened, details("Plan för skyfall", "Så gjorde vi.")));
        Acting.as(publisher, () -> change(opened, details("Plan för skyfall", "Så gjorde vi.")));

        DescribedDocument said = Acting.as(coordinator, () -> metadata.get(slug, document));
        assertThat(said.details()).isEqualTo(details("Plan för skyfall", "Så gjorde vi."));
        List<DocumentChange> changes = Acting.as(coordinator, () -> metadata.changes(said.document()));
        assertThat(changes)
                .extracting(DocumentChange::getField)
                .containsExactlyInAnyOrder(
                        DocumentField.TITLE,
                        DocumentField.DESCRIPTION,
                        DocumentField.LANGUAGE,
                        DocumentField.TYPE,
                        DocumentField.TAGS,
                        DocumentField.POLICY_AREA,
                        DocumentField.COPYRIGHT_OWNER,
                        DocumentField.SPREADING,
                        DocumentField.INFO_CLASS);
        assertThat(changes)
                .filteredOn(change -> change.getField() == DocumentField.TITLE)
                .extracting(DocumentChange::getBefore, DocumentChange::getAfter)
                .containsExactly(tuple("Underlag", "Plan för skyfall"));
        Acting.as(Acting.ANONYMOUS, () -> {
            assertThat(metadata.changes(said.document())).isEmpty();
            return null;
        });
    }

    @Test
    void whoSavesAfterSomeoneElseIsToldAndOverwritesNothing() throws Exception {
        String opened = opened();
        Acting.as(publisher, () -> change(opened, details("Plan", "Först")));

        assertThatThrownBy(() -> Acting.as(coordinator, () -> change(opened, details("Plan", "Sedan"))))
                .isInstanceOf(DetailsChangedException.class);
        assertThat(Acting.as(coordinator, () -> metadata.get(slug, document))
                        .details()
                        .description())
                .isEqualTo("Först");
        assertThat(Acting.as(coordinator, () -> metadata.get(slug, document)).lastChange())
                .isPresent();
    }

    @Test
    void ofManyWhoSaveAtOnceOneIsFirstAndAllOthersAreTold() throws Exception {
        String opened = opened();
        AtomicInteger number = new AtomicInteger();

        List<Acting.Outcome> outcomes =
                Acting.atOnce(8, publisher, () -> change(opened, details("Plan", "Ord " + number.incrementAndGet())));

        assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize(1);
        assertThat(outcomes).filteredOn(one -> one.failure() != null).allSatisfy(one -> assertThat(one.failure())
                .isInstanceOf(DetailsChangedException.class));
    }

    @Test
    void aDocumentBecomesMoreOpenOnlyWhenThatIsConfirmedAndThenAtOnce() throws Exception {
        assertThatThrownBy(() -> Acting.as(outsider, () -> documents.getReadable(document)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(publisher, () -> choose(Visibility.MEMBERS, Visibility.PUBLIC, false)))
                .isInstanceOf(WiderNotConfirmedException.class);

        Acting.as(publisher, () -> choose(Visibility.MEMBERS, Visibility.PUBLIC, true));
        assertThat(titles(Acting.ANONYMOUS)).hasSize(1);
        Acting.as(outsider, () -> documents.getReadable(document));

        Acting.as(coordinator, () -> choose(Visibility.PUBLIC, Visibility.MEMBERS, false));
        assertThat(titles(Acting.ANONYMOUS)).isEmpty();
        assertThatThrownBy(() -> Acting.as(outsider, () -> documents.getReadable(document)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Acting.as(publisher, () -> choose(Visibility.PUBLIC, Visibility.SIGNED_IN, true)))
                .isInstanceOf(DetailsChangedException.class);
    }

    @Test
    void aDocumentIsNeverMoreOpenThanItsNetwork() throws Exception {
        PortalRows.change("update network set visibility = 'MEMBERS' where id = ?", network);

        assertThatThrownBy(() -> Acting.as(publisher, () -> choose(Visibility.MEMBERS, Visibility.PUBLIC, true)))
                .isInstanceOf(VisibilityTooWideException.class);
    }

    private Void choose(Visibility opened, Visibility wanted, boolean confirmed) {
        visibilities.choose(slug, document, opened, wanted, confirmed);
        return null;
    }

    private List<String> titles(long account) throws Exception {
        return Acting.as(account, () -> documents.latest(networks.getReadable(slug), 50)).stream()
                .map(DocumentRow::title)
                .toList();
    }
}
