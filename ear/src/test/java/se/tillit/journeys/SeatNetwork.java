package se.tillit.journeys;

import java.time.LocalDate;
import java.util.UUID;
import se.tillit.running.Rows;

/** A network of its own for a journey: {@code samordnare} coordinates it, and Lerum has a seat that someone holds. */
record SeatNetwork(String slug, String name, long seatId, String holder) {

    static final LocalDate HELD_SINCE = LocalDate.of(2025, 3, 1);

    static SeatNetwork create() {
        String slug = "platser-" + UUID.randomUUID();
        String name = "Platsernas nätverk " + slug.substring(slug.length() - 6);
        Rows.change(
                "insert into network (slug, name, kind, status, purpose, policy_area_id, contact_person_id, visibility,"
                        + " join_policy, last_updated_at) select ?, ?, kind, status, purpose, policy_area_id,"
                        + " contact_person_id, 'MEMBERS', 'INVITATION', last_updated_at from network"
                        + " where slug = 'klimatanpassning'",
                slug,
                name);
        long network = Rows.count("select id from network where slug = ?", slug);
        Rows.change(
                "insert into network_membership (network_id, person_id, role, joined_on) select ?, person_id,"
                        + " 'COORDINATOR', '2024-01-01' from account where username = 'samordnare'",
                network);
        Rows.change(
                "insert into seat (network_id, organisation_id, expected_from) select ?, id, '2024-01-01'"
                        + " from organisation where slug = 'lerum'",
                network);
        long seat = Rows.count("select id from seat where network_id = ?", network);
        Rows.change(
                "insert into seat_holding (seat_id, person_id, role, valid_from, mandate_kind)"
                        + " select ?, min(p.id), 'HOLDER', ?, 'OFFICIAL' from person p"
                        + " join organisation o on o.id = p.organisation_id where o.slug = 'lerum' and p.kind = 'OFFICIAL'",
                seat,
                HELD_SINCE);
        return new SeatNetwork(
                slug,
                name,
                seat,
                Rows.text(
                        "select concat(p.given_name, ' ', p.surname) from seat_holding h join person p on p.id = h.person_id"
                                + " where h.seat_id = ?",
                        seat));
    }

    String seats() {
        return "/natverk/" + slug + "/platser";
    }

    String seat() {
        return seats() + "/" + seatId;
    }

    /** Who holds the seat on a day, by the rows. */
    String holderOn(LocalDate day) {
        return Rows.text(
                "select coalesce(max(concat(p.given_name, ' ', p.surname)), 'vacant') from seat_holding h"
                        + " join person p on p.id = h.person_id where h.seat_id = ? and h.role = 'HOLDER'"
                        + " and h.valid_from <= ? and (h.valid_to is null or h.valid_to > ?)",
                seatId,
                day,
                day);
    }

    /** How many mails have asked for this seat. */
    long asked() {
        return Rows.count("select count(*) from vacancy_request where seat_id = ?", seatId);
    }
}
