package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.running.Rows;

/** A municipality's contact hands over a seat after the election; who comes reads up; then it is taken back. */
class HandoverPageIT {

    private static final String PASSWORD_OF = "select password_hash from account where username = 'ledamot'";

    private final String name = "Provkommunen " + UUID.randomUUID();
    private final String slug = "prov-" + UUID.randomUUID();
    private final String contact = "kontakt-" + slug;
    private final String successor = "ny-" + slug;
    private final String network = "Provnätverket " + slug;
    private String holding;

    @BeforeEach
    void makeMunicipality() {
        Rows.change(
                "insert into organisation (kind, name, short_name, slug) values ('EXTERNAL', ?, 'Provkommunen', ?)",
                name,
                slug);
        String organisation = Rows.text("select id from organisation where slug = ?", slug);
        String contactPerson = person(organisation, "OFFICIAL", "Kim", "Kontakt", contact);
        Rows.change("update organisation set contact_person_id = ? where id = ?", contactPerson, organisation);
        String leaver = person(organisation, "ELECTED", "Leila", "Moradi", null);
        person(organisation, "ELECTED", "Yngve", "Öst", successor);
        Rows.change(
                "insert into network (slug, name, kind, status, purpose, policy_area_id, contact_person_id, visibility,"
                        + " join_policy, last_updated_at) select ?, ?, 'POLITICAL_BODY', 'ACTIVE', 'Att pröva.', min(id), ?,"
                        + " 'MEMBERS', 'INVITATION', '2026-01-01' from policy_area",
                slug,
                network,
                contactPerson);
        String networkId = Rows.text("select id from network where slug = ?", slug);
        Rows.change(
                "insert into seat (network_id, organisation_id, expected_from) values (?, ?, '2024-01-01')",
                networkId,
                organisation);
        Rows.change(
                "insert into seat_holding (seat_id, person_id, role, mandate_kind, valid_from)"
                        + " select id, ?, 'HOLDER', 'ELECTED', '2024-01-01' from seat where network_id = ?",
                leaver,
                networkId);
        Rows.change(
                "insert into network_membership (network_id, person_id, role, joined_on) values (?, ?, 'MEMBER', '2024-01-01')",
                networkId,
                leaver);
        holding = Rows.text(
                "select h.id from seat_holding h join seat s on s.id = h.seat_id where s.network_id = ?", networkId);
    }

    /** @param username of an account with the password of the demo accounts; null for none */
    private static String person(String organisation, String kind, String given, String surname, String username) {
        Rows.change(
                "insert into person (organisation_id, kind, given_name, surname, job_title) values (?, ?, ?, ?, 'Ledamot')",
                organisation,
                kind,
                given,
                surname);
        String id = Rows.text("select max(id) from person where organisation_id = ?", organisation);
        if (username != null) {
            Rows.change(
                    "insert into account (person_id, username, password_hash) values (?, ?, ?)",
                    id,
                    username,
                    Rows.text(PASSWORD_OF));
        }
        return id;
    }

    @Test
    void handsOverReadsUpAndTakesBack() {
        try (Person one = Person.atDesk();
                Person other = Person.onPhone()) {
            one.signIn(contact).isAt("/");
            one.link("Överlämning efter val").click();
            one.isAt("/overlamning").sees("Ingen överlämning är förberedd än.").findsThePageAccessible();
            one.link("Förbered en överlämning").click();
            choosesDays(one);
            choosesSuccessor(one);
            one.button("Lämna över").click();
            one.isTold("Överlämningen är förberedd.")
                    .sees("Leila Moradi (Ledamot) lämnar platsen och Yngve Öst tar över.")
                    .findsThePageAccessible();
            readsUp(other);
            one.page().getByText("Ta tillbaka", exactly()).click();
            one.findsThePageAccessible();
            one.button("Ja, ta tillbaka överlämningen").click();
            one.isTold("Överlämningen är återtagen.").findsThePageAccessible();
            other.expecting(404).open("/natverk/" + slug + "/introduktion");
            other.sees("Sidan finns inte");
            assertThat(Rows.count("select count(*) from seat_holding where id = ? and valid_to is null", holding))
                    .isOne();
        }
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }

    private static void choosesDays(Person one) {
        one.isAt("/overlamning/ny").findsThePageAccessible();
        String day = one.field("Första dagen för de nya").inputValue();
        one.field("Första dagen för de nya").fill("2020-01-01");
        one.button("Välj efterträdare").click();
        one.sees("Välj en dag efter i dag.").findsThePageAccessible();
        assertThat(one.field("Första dagen för de nya")).hasAttribute("aria-invalid", "true");
        assertThat(one.field("Första dagen för de nya")).hasValue("2020-01-01");
        one.field("Första dagen för de nya").fill(day);
        one.button("Välj efterträdare").click();
    }

    private void choosesSuccessor(Person one) {
        one.sees("Steg 2 av 3").findsThePageAccessible();
        one.button("Granska alla ändringar").click();
        one.sees("Platsen blir vakant").sees("Ingen tar över.").findsThePageAccessible();
        one.button("Ändra valen").click();
        one.sees("Steg 2 av 3").keyboard().skipsToContent().tabsTo(one.field("Leila Moradi, Ledamot"));
        one.field("Leila Moradi, Ledamot").selectOption("Yngve Öst, Ledamot");
        one.button("Granska alla ändringar").click();
        one.sees("Yngve Öst tar över den").sees("Leila Moradi kan läsa i nätverket till och med");
        one.findsThePageAccessible();
        assertThat(Rows.count("select count(*) from seat_holding where id = ? and valid_to is null", holding))
                .isOne();
    }

    private void readsUp(Person other) {
        other.signIn(successor).isAt("/");
        other.sees("Du tar över en plats – läs in dig").findsThePageAccessible();
        other.link("Ny i " + network).click();
        other.isAt("/natverk/" + slug + "/introduktion")
                .sees("Att pröva.")
                .sees("Leila Moradi")
                .findsThePageAccessible();
    }

    @Test
    void aDoubleClickWithoutScriptsHandsOverOnce() {
        try (Person one = Person.onPhoneWithoutScripts()) {
            one.signIn(contact).open("/overlamning/ny");
            one.button("Välj efterträdare").click();
            one.button("Granska alla ändringar").click();
            one.button("Lämna över").dblclick();
            one.isTold("Överlämningen är förberedd.");
            assertThat(Rows.count(
                            "select count(*) from handover h join organisation o on o.id = h.organisation_id where o.slug = ?",
                            slug))
                    .isOne();
        }
    }
}
