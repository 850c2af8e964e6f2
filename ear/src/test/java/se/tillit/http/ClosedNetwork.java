package se.tillit.http;

import java.util.UUID;
import se.tillit.running.Rows;

/**
 * A network that only its members may read: {@code samordnare} coordinates it, {@code ledamot} is a member. It has one
 * document, one question and one meeting, for members too.
 */
record ClosedNetwork(String slug, String name, long documentId, long questionId, long meetingId, long seatId) {

    private static final String SOURCE = "(select id from network where slug = 'klimatanpassning')";

    static ClosedNetwork create() {
        String slug = "slutet-" + UUID.randomUUID();
        String name = "Slutna rummet " + slug;
        Rows.change(
                "insert into network (slug, name, kind, status, purpose, policy_area_id, contact_person_id,"
                        + " visibility, join_policy, last_updated_at) select ?, ?, kind, status, purpose, policy_area_id,"
                        + " contact_person_id, 'SECRET', 'DIRECT', last_updated_at from network where id = " + SOURCE,
                slug,
                name);
        long id = Rows.count("select id from network where slug = ?", slug);
        Rows.change(
                "insert into network_membership (network_id, person_id, role, joined_on) select ?, person_id,"
                        + " if(username = 'samordnare', 'COORDINATOR', 'MEMBER'), '2024-01-01' from account"
                        + " where username in ('samordnare', 'ledamot')",
                id);
        return new ClosedNetwork(slug, name, document(id), question(id), meeting(id), seat(id));
    }

    /** The membership of {@code ledamot}. */
    long membershipId() {
        return Rows.count(
                "select m.id from network_membership m join account a on a.person_id = m.person_id"
                        + " join network n on n.id = m.network_id where n.slug = ? and a.username = 'ledamot'",
                slug);
    }

    /** A request that was taken back. */
    long requestId() {
        Rows.change(
                "insert into membership_request (network_id, person_id, reason, status, requested_at) select n.id,"
                        + " a.person_id, 'Jag vill vara med.', 'WITHDRAWN', '2026-01-01' from network n, account a"
                        + " where n.slug = ? and a.username = 'drift'",
                slug);
        return Rows.count(
                "select max(r.id) from membership_request r join network n on n.id = r.network_id where n.slug = ?",
                slug);
    }

    private static long document(long network) {
        String key = UUID.randomUUID().toString();
        Rows.change(
                "insert into document (network_id, title, visibility, organisation_id, published_by_id, published_at,"
                        + " published_on, sha256, file_name, media_type, size_bytes, submission_key) select ?, title,"
                        + " 'MEMBERS', organisation_id, published_by_id, published_at, published_on, sha256, file_name,"
                        + " media_type, size_bytes, ? from document where network_id = " + SOURCE
                        + " and state = 'SHARED' order by id limit 1",
                network,
                key);
        return Rows.count("select id from document where submission_key = ?", key);
    }

    private static long question(long network) {
        String key = UUID.randomUUID().toString();
        Rows.change(
                "insert into question (network_id, title, body, asked_by_id, organisation_id, asked_at, asked_on,"
                        + " submission_key) select ?, title, body, asked_by_id, organisation_id, asked_at, asked_on, ?"
                        + " from question where network_id = " + SOURCE + " limit 1",
                network,
                key);
        return Rows.count("select id from question where submission_key = ?", key);
    }

    private static long meeting(long network) {
        Rows.change(
                "insert into meeting (network_id, title, starts_at, ends_at, starts_on, location, status) select ?,"
                        + " title, starts_at, ends_at, starts_on, location, status from meeting where network_id"
                        + " = " + SOURCE
                        + " and starts_on < curdate() limit 1",
                network);
        return Rows.count("select id from meeting where network_id = ?", network);
    }

    private static long seat(long network) {
        Rows.change(
                "insert into seat (network_id, organisation_id, expected_from) select ?, organisation_id, expected_from"
                        + " from seat where network_id = " + SOURCE + " limit 1",
                network);
        return Rows.count("select id from seat where network_id = ?", network);
    }
}
