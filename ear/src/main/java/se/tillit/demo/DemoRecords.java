package se.tillit.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What is said of nearly all documents, by what they are called, and the diary of the minutes. Same rows, same result. */
final class DemoRecords {

    /** Of the others the library asks their uploaders. */
    private static final String NEARLY_ALL = "MOD(CRC32(d.submission_key), 20) > 0";

    private static final List<String> STATEMENTS = List.of("""
            INSERT INTO document_metadata (document_id, description, language, document_type_id, policy_area_id,
                copyright_owner, spreading, alt_text, info_class)
            SELECT d.id,
                IF(d.title LIKE 'Gott exempel%' OR d.title LIKE 'Så arbetar vi%',
                    CONCAT('Beskriver arbetet steg för steg, med det som gick fel. Från ', o.short_name, '.'), NULL),
                'sv', t.id, n.policy_area_id, o.name,
                CASE d.visibility WHEN 'PUBLIC' THEN 'FREE' WHEN 'SIGNED_IN' THEN 'ASK' END,
                IF(d.media_type LIKE 'image/%', CONCAT('Bilden visar: ', d.title), NULL),
                IF(d.visibility = 'PUBLIC', 'K0', 'K1')
            FROM document d
            JOIN network n ON n.id = d.network_id
            JOIN organisation o ON o.id = d.organisation_id
            LEFT JOIN document_type t ON t.code = CASE
                WHEN d.title RLIKE '^(Dagordning|Kallelse|Förslag till dagordning)' THEN 'AGENDA'
                WHEN d.title RLIKE '^(Minnesanteckningar|Anteckningar|Åtgärdslista)' THEN 'NOTES'
                WHEN d.title RLIKE '^(Protokoll|Justerat)' THEN 'MINUTES'
                WHEN d.title RLIKE '^(Underlag|Bakgrund|Diskussionsunderlag|Lägesbild)' THEN 'SUPPORTING'
                WHEN d.title RLIKE '^(Presentation|Bildspel|Föreläsning|Utbildningsmaterial)' THEN 'SLIDES'
                WHEN d.title RLIKE '^(Slutrapport|Delrapport|Utvärdering|Lägesrapport)' THEN 'REPORT'
                WHEN d.title RLIKE '^(Riktlinje|Rutin|Vägledning|Handlingsplan)' THEN 'POLICY'
                WHEN d.title RLIKE '^(Mall|Checklista)' THEN 'TEMPLATE'
                WHEN d.title RLIKE '^(Statistik|Enkät|Diagram)' THEN 'STATISTICS'
                WHEN d.title RLIKE '^(Affisch|Inbjudan|Program)' THEN 'INFORMATION'
                WHEN d.media_type LIKE 'image/%' THEN 'PICTURE'
                ELSE 'OTHER' END
            WHERE\s""" + NEARLY_ALL, """
            INSERT INTO document_tag (document_id, tag)
            SELECT m.document_id, w.tag FROM document_metadata m JOIN document_type t ON t.id = m.document_type_id
            JOIN (SELECT 'AGENDA' AS code, 'möte' AS tag UNION SELECT 'NOTES', 'möte' UNION SELECT 'MINUTES', 'möte'
                UNION SELECT 'SLIDES', 'utbildning' UNION SELECT 'TEMPLATE', 'mall' UNION SELECT 'POLICY', 'styrning'
                UNION SELECT 'REPORT', 'uppföljning' UNION SELECT 'STATISTICS', 'uppföljning') w ON w.code = t.code""", """
            INSERT INTO registration (document_id, registration_no, dated_on, sender, subject, registered_by_id,
                registered_at)
            SELECT d.id, CONCAT('GR ', YEAR(d.published_on), '/', LPAD(ROW_NUMBER() OVER (PARTITION BY YEAR(d.published_on)
                    ORDER BY d.published_at, d.submission_key), 4, '0')),
                d.published_on, o.name, d.title, a.person_id, d.published_at + INTERVAL 1 HOUR
            FROM document d
            JOIN document_metadata m ON m.document_id = d.id
            JOIN document_type t ON t.id = m.document_type_id AND t.code = 'MINUTES'
            JOIN network n ON n.id = d.network_id AND n.visibility <> 'SECRET'
            JOIN organisation o ON o.id = d.organisation_id
            JOIN account a ON a.username = 'registrator'""", """
            UPDATE registration_series s SET last_number =
                (SELECT COUNT(*) FROM registration r WHERE SUBSTRING(r.registration_no, 4, 4) = s.year)""");

    private DemoRecords() {}

    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.executeUpdate(sql);
            }
        }
    }
}
