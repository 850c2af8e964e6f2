package se.tillit.demo;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;

/** What is written, in an order that satisfies the foreign keys. */
enum Table {
    ORGANISATION(
            "id, kind, scb_code, name, short_name, slug, population, population_on, member_from," + " email_domain"),
    PERSON("id, organisation_id, kind, given_name, surname, job_title, email, phone, job_function_id, party,"
            + " can_help_with"),
    PERSON_POLICY_AREA("person_id, policy_area_id"),
    /** A contact is one of the organisation's people. */
    ORGANISATION_CONTACT("contact_person_id, id") {
        @Override
        String sql() {
            return "UPDATE organisation SET contact_person_id = ? WHERE id = ?";
        }
    },
    NETWORK("id, slug, name, kind, status, purpose, policy_area_id, contact_person_id, visibility, join_policy,"
            + " last_updated_at"),
    NETWORK_PARENT("network_id, parent_id"),
    NETWORK_DECISION("network_id, kind, decided_on, effective_on, decided_by, reference, reason, recorded_by_id,"
            + " recorded_at"),
    OPERATING_YEAR("id, network_id, year, foresight, review"),
    FOCUS_AREA("operating_year_id, position, title, description"),
    NETWORK_STATUS_CHANGE("network_id, status, effective_on"),
    SEAT("id, network_id, organisation_id, seat_no, expected_from, expected_to"),
    SEAT_HOLDING("seat_id, person_id, role, valid_from, valid_to, mandate_kind"),
    NETWORK_MEMBERSHIP("network_id, person_id, role, joined_on, left_on"),
    MEMBERSHIP_REQUEST("network_id, person_id, reason, status, requested_at, decided_by_id, decided_at, message"),
    INVITATION("network_id, email, person_id, organisation_id, role, message, token_hash, invited_by_id, invited_at,"
            + " expires_on, status, ended_at"),
    VACANCY_REQUEST("seat_id, vacant_since, contact_person_id, requested_at"),
    MEETING("id, network_id, title, starts_at, ends_at, starts_on, location, status, attendance_recorded_at"),
    MEETING_CO_NETWORK("meeting_id, network_id"),
    ATTENDANCE("meeting_id, seat_id, presence"),
    MEETING_DECISION("meeting_id, position, kind, decided_by, body"),
    MEETING_NOTES("meeting_id, body, state, written_by_id, written_at, approved_by_id, approved_at, published_by_id,"
            + " published_at"),
    DOCUMENT("network_id, title, visibility, organisation_id, published_by_id, published_at, published_on, sha256,"
            + " file_name, media_type, size_bytes, submission_key"),
    DOCUMENT_DRAFT("network_id, title, visibility, organisation_id, version_by_id, version_organisation_id, version_at,"
            + " sha256, file_name, media_type, size_bytes, submission_key") {
        @Override
        String sql() {
            return "INSERT INTO document (network_id, title, visibility, organisation_id, version_by_id,"
                    + " version_organisation_id, version_at, sha256, file_name, media_type, size_bytes, submission_key,"
                    + " state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT')";
        }
    },
    /** A later version; the database keeps what the document was before. */
    DOCUMENT_RENEWAL("version_by_id, version_organisation_id, version_at, version_note, sha256, file_name, media_type,"
            + " size_bytes, submission_key") {
        @Override
        String sql() {
            return "UPDATE document SET version_no = version_no + 1, version_by_id = ?, version_organisation_id = ?,"
                    + " version_at = ?, version_note = ?, sha256 = ?, file_name = ?, media_type = ?, size_bytes = ?"
                    + " WHERE submission_key = ?";
        }
    },
    /** Of the network's latest document. */
    DOCUMENT_CHECK_OUT("person_id, checked_out_at, expires_at, network_id") {
        @Override
        String sql() {
            return "INSERT INTO document_check_out (document_id, person_id, checked_out_at, expires_at) SELECT id, ?,"
                    + " ?, ? FROM document WHERE network_id = ? AND state = 'SHARED' ORDER BY published_at DESC, id DESC"
                    + " LIMIT 1";
        }
    },
    /** In which municipalities the documents shared between two days were opened: some in few, some in nearly all. */
    DOCUMENT_OPENING("first_day, last_day") {
        @Override
        String sql() {
            return "INSERT INTO document_opening (document_id, organisation_id, opened_on)"
                    + " SELECT d.id, o.id, d.published_on + INTERVAL CRC32(CONCAT(o.slug, d.submission_key)) % 14 DAY"
                    + " FROM document d JOIN organisation o ON o.kind = 'MUNICIPALITY' AND o.id <> d.organisation_id"
                    + " WHERE d.state = 'SHARED' AND d.published_on BETWEEN ? AND ?"
                    + " AND CRC32(CONCAT(d.submission_key, o.slug)) % 100 < CRC32(d.submission_key) % 90";
        }
    },
    QUESTION("id, network_id, title, body, asked_by_id, organisation_id, asked_at, asked_on, withdrawn_at,"
            + " merged_into_id, submission_key"),
    ANSWER("question_id, body, answered_by_id, organisation_id, answered_at, answered_on, own_solution,"
            + " submission_key"),
    /** A network's last update is known when its activity is. */
    NETWORK_LAST_UPDATE("last_updated_at, id") {
        @Override
        String sql() {
            return "UPDATE network SET last_updated_at = ? WHERE id = ?";
        }
    },
    ACCOUNT("id, person_id, username, password_hash, demo"),
    ACCOUNT_ROLE("account_id, role");

    private final String columns;

    Table(String columns) {
        this.columns = columns;
    }

    int columnCount() {
        return columns.split(",", -1).length;
    }

    String sql() {
        String marks = String.join(", ", Collections.nCopies(columnCount(), "?"));
        return "INSERT INTO " + name().toLowerCase(Locale.ROOT) + " (" + columns + ") VALUES (" + marks + ")";
    }

    static void requireColumns(Table table, Object[] values) {
        if (values.length != table.columnCount()) {
            throw new IllegalArgumentException(table + " does not take " + Arrays.toString(values));
        }
    }
}
