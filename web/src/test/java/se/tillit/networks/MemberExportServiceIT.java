package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.network;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

class MemberExportServiceIT extends Portal {

    @Inject
    private MemberExportService members;

    private final String slug = unique("lista");
    private long municipality;
    private long network;

    private void make(String visibility) {
        municipality = organisation("EXTERNAL");
        network = network(slug, visibility, person(organisation("ASSOCIATION")));
    }

    private long with(String role) {
        long person = person(municipality);
        member(network, person, role);
        return account(person);
    }

    @Test
    void theListHasTodaysMembersWithTheirSeatsAndIsNoted() throws Exception {
        make("SECRET");
        long coordinator = with("COORDINATOR");
        long former = person(municipality);
        member(network, former, "MEMBER");
        change(
                "update network_membership set left_on = '2025-01-01' where network_id = ? and person_id = ?",
                network,
                former);
        PortalRows.heldSeat(network, municipality);
        long holder = count(
                "select person_id from seat_holding h join seat s on s.id = h.seat_id where network_id = ?", network);
        member(network, holder, "MEMBER");
        change(
                "update network_membership set left_on = '2999-01-01' where network_id = ? and person_id = ?",
                network,
                holder);

        MemberExport export = Acting.as(coordinator, () -> members.export(slug));

        assertThat(export.fileName()).startsWith("medlemmar-" + slug + "-20");
        assertThat(export.rows()).hasSize(2).allSatisfy(row -> assertThat(row).hasSameSizeAs(export.headings()));
        assertThat(export.rows()).anySatisfy(row -> assertThat(row)
                .contains("Ledamot", "2024-01-01", "2998-12-31")
                .endsWith(PortalRows.text("select short_name from organisation where id = ?", municipality)
                        + " 1, ledamot"));
        assertThat(count(
                        "select count(*) from security_event where kind = 'EXPORT' and account_id = ? and object_id = ?",
                        coordinator,
                        "members of network " + network))
                .isOne();
    }

    @Test
    void onlyCoordinatorsTakeTheListAlongAndAlsoOfAClosedNetwork() throws Exception {
        make("SECRET");
        long coordinator = with("COORDINATOR");
        for (String role :
                List.of("CONVENER", "PREP_COMMITTEE", "SECRETARY", "MEMBER", "SUBSTITUTE", "EXTERNAL", "READER")) {
            assertThat(answer(with(role))).as(role).isEqualTo("AccessDeniedException");
        }
        for (String role : List.of("MANAGEMENT", "REGISTRAR", "OPERATOR", "ADMINISTRATOR")) {
            assertThat(answer(account(person(municipality), role))).as(role).isEqualTo("NotFoundException");
        }
        assertThat(answer(ANONYMOUS)).isEqualTo("SignInRequiredException");
        change("update network set status = 'CLOSED' where id = ?", network);
        assertThat(answer(coordinator)).isEqualTo("ok");
    }

    private String answer(long account) {
        return Acting.answer(account, () -> members.export(slug));
    }
}
