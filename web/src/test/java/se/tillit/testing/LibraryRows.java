package se.tillit.testing;

import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mariadb.jdbc.MariaDbDataSource;

/** A network with members of two organisations, and documents in its library. */
public final class LibraryRows {

    public final String slug = unique("bibliotek");
    public final long network;
    public final long organisation = organisation("EXTERNAL");
    public final long otherOrganisation = organisation("EXTERNAL");
    public final long memberPerson = person(organisation);
    public final long member = account(memberPerson);
    public final long otherPerson = person(otherOrganisation);
    public final long other = account(otherPerson);
    public final long coordinator;
    public final long outsider = account(person(organisation("EXTERNAL")));

    public LibraryRows(String visibility) {
        long association = organisation("ASSOCIATION");
        network = PortalRows.network(slug, visibility, person(association));
        PortalRows.member(network, memberPerson, "MEMBER");
        PortalRows.member(network, otherPerson, "MEMBER");
        long person = person(association);
        PortalRows.member(network, person, "COORDINATOR");
        coordinator = account(person);
    }

    public long shared(String title) {
        long id = PortalRows.document(network, organisation, memberPerson);
        PortalRows.change("update document set title = ? where id = ?", title, id);
        return id;
    }

    /** A record of a file whose content no other document has. */
    public long shared(String title, String fileName, String mediaType) {
        String key = UUID.randomUUID().toString();
        PortalRows.change(
                "insert into document (network_id, title, visibility, organisation_id, published_by_id, published_at,"
                        + " published_on, sha256, file_name, media_type, size_bytes, submission_key) values (?, ?,"
                        + " 'MEMBERS', ?, ?, '2025-03-01 10:00:00', '2025-03-01', sha2(?, 256), ?, ?, 1, ?)",
                network,
                title,
                organisation,
                memberPerson,
                key,
                fileName,
                mediaType,
                key);
        return PortalRows.count("select id from document where submission_key = ?", key);
    }

    public long draft(String title) {
        return draft(title, organisation, memberPerson);
    }

    public long draft(String title, long from, long by) {
        String key = UUID.randomUUID().toString();
        PortalRows.change(
                "insert into document (network_id, title, visibility, organisation_id, state, version_by_id,"
                        + " version_organisation_id, version_at, sha256, file_name, media_type, size_bytes,"
                        + " submission_key) values (?, ?, 'MEMBERS', ?, 'DRAFT', ?, ?, '2025-03-01 10:00:00',"
                        + " repeat('0', 64), 'utkast.txt', 'text/plain', 1, ?)",
                network,
                title,
                from,
                by,
                from,
                key);
        return PortalRows.count("select id from document where submission_key = ?", key);
    }

    public void putIn(long document, long folder) {
        PortalRows.change("update document set folder_id = ? where id = ?", folder, document);
    }

    public void trash(long document, int daysAgo) {
        PortalRows.change(
                "update document set trashed_at = utc_timestamp(6) - interval ? day, trashed_by_id = ? where id = ?",
                daysAgo,
                memberPerson,
                document);
    }

    public void close() {
        PortalRows.change("update network set status = 'CLOSED' where id = ?", network);
    }

    public static long count(String from, Object... values) {
        return PortalRows.count("select count(*) from " + from, values);
    }

    /** As the portal's own user of the database, who has no more rights than the portal. */
    public static void changeAsPortal(String sql) throws SQLException {
        String url = ConfigProvider.getConfig().getValue("tillit.db.url", String.class);
        try (Connection connection = new MariaDbDataSource(url)
                        .getConnection(
                                ConfigProvider.getConfig().getValue("tillit.db.web.user", String.class),
                                ConfigProvider.getConfig().getValue("tillit.db.web.password", String.class));
                PreparedStatement statement = connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS)) {
            statement.execute();
        }
    }
}
