package se.tillit.batch;

import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Makes data as the portal would have written it. Dates are ISO texts; people are invented. */
final class PortalData {

    private final JdbcTemplate jdbc = TestDatabase.admin();
    private int number;

    long municipality(String scbCode, String name) {
        return municipality(scbCode, name, "1995-01-01", null);
    }

    long municipality(String scbCode, String name, String memberFrom, @Nullable String memberTo) {
        return insert("""
                INSERT INTO organisation (kind, scb_code, name, short_name, slug, member_from, member_to)
                VALUES ('MUNICIPALITY', ?, ?, ?, ?, ?, ?)""", scbCode, name + " kommun", name, "kommun-" + scbCode, memberFrom, memberTo);
    }

    long organisation(String kind, String name) {
        return insert(
                "INSERT INTO organisation (kind, name, short_name, slug) VALUES (?, ?, ?, ?)",
                kind,
                name,
                name,
                "org-" + ++number);
    }

    long person(long organisation) {
        number++;
        return insert(
                "INSERT INTO person (organisation_id, kind, given_name, surname, job_title) VALUES (?, 'OFFICIAL', ?, ?, 'Planerare')",
                organisation,
                "Förnamn" + number,
                "Efternamn" + number);
    }

    /** An active network since 2020. */
    long network(String slug, String kind, long contact) {
        long id = insert("""
                INSERT INTO network (slug, name, kind, status, purpose, policy_area_id, contact_person_id, visibility,
                    join_policy, last_updated_at)
                SELECT ?, ?, ?, 'ACTIVE', 'Syfte', MIN(id), ?, 'PUBLIC', 'DIRECT', '2026-01-01' FROM policy_area""", slug, "Nätverket " + slug, kind, contact);
        status(id, "ACTIVE", "2020-01-01");
        return id;
    }

    void status(long network, String status, String from) {
        insert(
                "INSERT INTO network_status_change (network_id, status, effective_on) VALUES (?, ?, ?)",
                network,
                status,
                from);
    }

    void noStatusBefore(long network, String from) {
        jdbc.update("DELETE FROM network_status_change WHERE network_id = ?", network);
        status(network, "ACTIVE", from);
    }

    long seat(long network, long organisation) {
        return seat(network, organisation, 1, "2020-01-01", null);
    }

    long seat(long network, long organisation, int seatNo, String from, @Nullable String to) {
        return insert(
                "INSERT INTO seat (network_id, organisation_id, seat_no, expected_from, expected_to) VALUES (?, ?, ?, ?, ?)",
                network,
                organisation,
                seatNo,
                from,
                to);
    }

    long heldSeat(long network, long organisation) {
        long seat = seat(network, organisation);
        holder(seat, person(organisation), "HOLDER", "2020-01-01", null);
        return seat;
    }

    void holder(long seat, long person, String role, String from, @Nullable String to) {
        insert(
                "INSERT INTO seat_holding (seat_id, person_id, role, valid_from, valid_to) VALUES (?, ?, ?, ?, ?)",
                seat,
                person,
                role,
                from,
                to);
    }

    void member(long network, long person) {
        insert(
                "INSERT INTO network_membership (network_id, person_id, role, joined_on) VALUES (?, ?, 'MEMBER', '2020-01-01')",
                network,
                person);
    }

    /** One who begins with the next term of office. */
    void comingMember(long network, long person) {
        insert(
                "INSERT INTO network_membership (network_id, person_id, role, joined_on, left_on)"
                        + " VALUES (?, ?, 'MEMBER', '2027-01-01', '2031-01-01')",
                network,
                person);
    }

    long meeting(long network, String day) {
        return meeting(network, day, "HELD", true);
    }

    long meeting(long network, String day, String status, boolean recorded) {
        return insert(
                """
                INSERT INTO meeting (network_id, title, starts_at, ends_at, starts_on, location, status,
                    attendance_recorded_at)
                VALUES (?, 'Möte', ?, ?, ?, 'Göteborg', ?, ?)""", network, day + " 08:00:00", day + " 11:00:00", day, status, recorded ? day + " 12:00:00" : null);
    }

    void together(long meeting, long network) {
        jdbc.update("INSERT INTO meeting_co_network (meeting_id, network_id) VALUES (?, ?)", meeting, network);
    }

    void attendance(long meeting, long seat, String presence) {
        insert("INSERT INTO attendance (meeting_id, seat_id, presence) VALUES (?, ?, ?)", meeting, seat, presence);
    }

    long document(long network, long organisation, long person, String day) {
        return insert(
                """
                INSERT INTO document (network_id, title, visibility, organisation_id, published_by_id, published_at,
                    published_on, sha256, file_name, media_type, size_bytes, submission_key)
                VALUES (?, 'Underlag', 'MEMBERS', ?, ?, ?, ?, ?, 'a.pdf', 'application/pdf', 1, ?)""",
                network,
                organisation,
                person,
                day + " 10:00:00",
                day,
                "0".repeat(64),
                UUID.randomUUID().toString());
    }

    /** A document that only its organisation sees. */
    long draft(long network, long organisation, long person, String day) {
        return insert(
                """
                INSERT INTO document (network_id, title, visibility, organisation_id, state, version_by_id,
                    version_organisation_id, version_at, sha256, file_name, media_type, size_bytes, submission_key)
                VALUES (?, 'Utkast', 'MEMBERS', ?, 'DRAFT', ?, ?, ?, ?, 'a.pdf', 'application/pdf', 1, ?)""",
                network,
                organisation,
                person,
                organisation,
                day + " 10:00:00",
                "0".repeat(64),
                UUID.randomUUID().toString());
    }

    long question(long network, long organisation, long person, String day) {
        return insert(
                """
                INSERT INTO question (network_id, title, body, asked_by_id, organisation_id, asked_at, asked_on,
                    submission_key)
                VALUES (?, 'Fråga', 'Text', ?, ?, ?, ?, ?)""",
                network,
                person,
                organisation,
                day + " 10:00:00",
                day,
                UUID.randomUUID().toString());
    }

    void withdraw(long question, String at) {
        jdbc.update("UPDATE question SET withdrawn_at = ? WHERE id = ?", at, question);
    }

    void merge(long duplicate, long question) {
        jdbc.update("UPDATE question SET merged_into_id = ? WHERE id = ?", question, duplicate);
    }

    void answer(long question, long organisation, long person, String day, boolean ownSolution) {
        insert(
                """
                INSERT INTO answer (question_id, body, answered_by_id, organisation_id, answered_at, answered_on,
                    own_solution, submission_key)
                VALUES (?, 'Svar', ?, ?, ?, ?, ?, ?)""",
                question,
                person,
                organisation,
                LocalDate.parse(day) + " 10:00:00",
                day,
                ownSolution,
                UUID.randomUUID().toString());
    }

    private long insert(String sql, @Nullable Object... values) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
                    for (int at = 0; at < values.length; at++) {
                        statement.setObject(at + 1, values[at]);
                    }
                    return statement;
                },
                key);
        Number id = key.getKey();
        return id == null ? 0 : id.longValue();
    }
}
