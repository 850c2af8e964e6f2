package se.tillit.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Gives the networks' libraries the folders that they start with, and puts documents there by what their titles say. */
final class DemoFolders {

    private static final String FROM_TEMPLATES = """
            INSERT INTO folder (network_id, name)
            SELECT network_id, title FROM network_standard_item WHERE part = 'FOLDER' ORDER BY network_id, position""";

    private static final String BY_TITLE = """
            UPDATE document d
            JOIN folder f ON f.network_id = d.network_id
            JOIN (
                SELECT 'Möten' AS folder, 'Dagordning %' AS title UNION ALL
                SELECT 'Möten', 'Kallelse %' UNION ALL
                SELECT 'Möten', 'Förslag till dagordning %' UNION ALL
                SELECT 'Möten', 'Minnesanteckningar %' UNION ALL
                SELECT 'Möten', 'Anteckningar från %' UNION ALL
                SELECT 'Kallelser', 'Dagordning %' UNION ALL
                SELECT 'Kallelser', 'Kallelse %' UNION ALL
                SELECT 'Kallelser', 'Förslag till dagordning %' UNION ALL
                SELECT 'Protokoll', '%protokoll %' UNION ALL
                SELECT 'Handlingar', 'Underlag %' UNION ALL
                SELECT 'Handlingar', 'Tjänsteskrivelse%' UNION ALL
                SELECT 'Underlag och remisser', 'Underlag %' UNION ALL
                SELECT 'Underlag och remisser', 'Remiss%' UNION ALL
                SELECT 'Arbetsmaterial', 'Utkast %' UNION ALL
                SELECT 'Mallar och rutiner', 'Mall %' UNION ALL
                SELECT 'Mallar och rutiner', 'Checklista %') r ON r.folder = f.name AND d.title LIKE r.title
            SET d.folder_id = f.id""";

    private static final String YEARS = """
            INSERT INTO folder (network_id, parent_id, name)
            SELECT DISTINCT f.network_id, f.id, YEAR(d.published_on)
            FROM folder f JOIN document d ON d.folder_id = f.id
            WHERE f.name IN ('Möten', 'Kallelser', 'Protokoll') AND d.published_on IS NOT NULL
            ORDER BY f.id, YEAR(d.published_on)""";

    private static final String BY_YEAR = """
            UPDATE document d
            JOIN folder f ON f.network_id = d.network_id AND f.parent_id = d.folder_id AND f.name = YEAR(d.published_on)
            SET d.folder_id = f.id""";

    private DemoFolders() {}

    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : new String[] {FROM_TEMPLATES, BY_TITLE, YEARS, BY_YEAR}) {
                statement.executeUpdate(sql);
            }
        }
    }
}
