package se.tillit.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.networks.NetworkService;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SignInRequiredException;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class QuarantineServiceIT extends Portal {

    @Inject
    private QuarantineService quarantine;

    @Inject
    private DocumentService documents;

    @Inject
    private NetworkService networks;

    private String slug;
    private long network;
    private long document;
    private long own;
    private long coordinator;
    private long other;
    private long registrar;

    @BeforeEach
    void make() {
        slug = unique("natverk");
        long municipality = organisation("EXTERNAL");
        long association = organisation("ASSOCIATION");
        network = PortalRows.network(slug, "PUBLIC", person(association));
        own = member("MEMBER", municipality);
        coordinator = member("COORDINATOR", association);
        other = member("MEMBER", organisation("EXTERNAL"));
        registrar = account(person(association), "REGISTRAR");
        document = PortalRows.document(network, municipality, person(municipality));
        PortalRows.change(
                "update document set visibility = 'PUBLIC', published_at = utc_timestamp() where id = ?", document);
    }

    private long member(String role, long organisation) {
        long person = person(organisation);
        PortalRows.member(network, person, role);
        return account(person);
    }

    private Void quarantine() {
        quarantine.quarantine(document, QuarantineReason.SECRECY, "Namn på elever");
        return null;
    }

    private Void lift() {
        quarantine.lift(document);
        return null;
    }

    @Test
    void aQuarantinedRecordIsGoneForAllButRegistrarsAtOnceAndBackWhenThatIsLifted() throws Exception {
        assertThat(lists(other)).containsExactly(1, 1);
        Acting.as(registrar, this::quarantine);

        for (long reader : List.of(own, coordinator, other)) {
            assertThat(lists(reader)).containsExactly(0, 0);
            assertThatThrownBy(() -> Acting.as(reader, () -> documents.getReadable(document)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> Acting.as(reader, () -> documents.getVersion(document, 1)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> Acting.as(Acting.ANONYMOUS, () -> documents.getReadable(document)))
                .isInstanceOf(SignInRequiredException.class);
        assertThat(Acting.as(registrar, () -> documents.getReadable(document)).isQuarantined())
                .isTrue();

        Acting.as(registrar, this::lift);
        assertThat(lists(other)).containsExactly(1, 1);
        Acting.as(Acting.ANONYMOUS, () -> documents.getReadable(document));
    }

    /** In the network's list, and on the start page. */
    private List<Integer> lists(long reader) throws Exception {
        return Acting.as(
                reader,
                () -> List.of(
                        documents.latest(networks.getReadable(slug), 50).size(),
                        documents.newInMine(Duration.ofDays(1), 5).size()));
    }

    @Test
    void itsOrganisationAndTheCoordinatorKnowThatItIsHiddenAndWhomToAsk() throws Exception {
        Acting.as(registrar, this::quarantine);

        for (long reader : List.of(own, coordinator)) {
            Acting.as(reader, () -> {
                Document shown = quarantine.getShown(slug, document);
                assertThat(quarantine.isContentOpen(shown)).isFalse();
                assertThat(quarantine.log(shown)).hasSize(1);
                assertThat(quarantine.known(networks.getReadable(slug))).hasSize(1);
                return null;
            });
        }
        assertThatThrownBy(() -> Acting.as(other, () -> quarantine.getShown(slug, document)))
                .isInstanceOf(NotFoundException.class);
        assertThat(Acting.as(other, () -> quarantine.known(networks.getReadable(slug))))
                .isEmpty();
        assertThat(Acting.as(Acting.ANONYMOUS, () -> quarantine.known(networks.getReadable(slug))))
                .isEmpty();
    }

    @Test
    void eachQuarantineAndItsEndAreKeptOnceHoweverOftenTheButtonIsPressed() throws Exception {
        Acting.atOnce(6, registrar, this::quarantine);
        Acting.as(registrar, this::lift);
        Acting.as(registrar, this::lift);

        assertThat(Acting.as(registrar, () -> quarantine.log(quarantine.getShown(slug, document))))
                .extracting(QuarantineEvent::getKind)
                .containsExactly(QuarantineStep.LIFTED, QuarantineStep.SET);
    }

    @Test
    void aClosedNetworksRecordCanBeHiddenToo() throws Exception {
        PortalRows.change("update network set status = 'CLOSED' where id = ?", network);
        Acting.as(registrar, this::quarantine);

        assertThat(PortalRows.count("select quarantined_at is not null from document where id = ?", document))
                .isOne();
    }
}
