package se.tillit.testing;

import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import se.tillit.documents.SecrecyAnswer;
import se.tillit.documents.VersionSubmission;
import se.tillit.files.StoredFile;

/** A network of two municipalities with a document, a draft of the first one, and people who may do different things. */
public final class Library {

    public final String slug = unique("bibliotek");
    public final long contact = person(organisation("ASSOCIATION"));
    public final long ownOrganisation = organisation("EXTERNAL");
    public final long network;
    /** Makes the draft. */
    public final long author;

    public final long colleague;
    /** Of the other organisation. */
    public final long other;

    public final long coordinator;
    public final long reader;
    public final long outsider;
    public final long document;
    public final long draft;

    private Library(String visibility) {
        network = PortalRows.network(slug, visibility, contact);
        long authorPerson = member(ownOrganisation, "MEMBER");
        author = account(authorPerson);
        colleague = account(member(ownOrganisation, "MEMBER"));
        long elsewhere = organisation("EXTERNAL");
        other = account(member(elsewhere, "MEMBER"));
        reader = account(member(elsewhere, "READER"));
        coordinator = account(member(organisation("EXTERNAL"), "COORDINATOR"));
        outsider = account(person(organisation("EXTERNAL")));
        document = PortalRows.document(network, ownOrganisation, authorPerson);
        draft = draft(authorPerson);
    }

    public static Library of(String visibility) {
        return new Library(visibility);
    }

    private long member(long organisation, String role) {
        long person = person(organisation);
        PortalRows.member(network, person, role);
        return person;
    }

    private long draft(long person) {
        String key = UUID.randomUUID().toString();
        PortalRows.change(
                "insert into document (network_id, title, visibility, organisation_id, state, version_by_id,"
                        + " version_organisation_id, version_at, sha256, file_name, media_type, size_bytes,"
                        + " submission_key) values (?, 'Utkast', 'MEMBERS', ?, 'DRAFT', ?, ?, '2025-03-01 10:00:00',"
                        + " repeat('0', 64), 'a.pdf', 'application/pdf', 1, ?)",
                network,
                ownOrganisation,
                person,
                ownOrganisation,
                key);
        return PortalRows.count("select id from document where submission_key = ?", key);
    }

    /** A new version by someone who opened the form on this one. */
    public VersionSubmission version(long id, int opened) {
        return new VersionSubmission(slug, id, opened, "Nytt", SecrecyAnswer.NO);
    }

    /** A file with content of its own. */
    public static StoredFile file(String content) {
        String hex = UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .toLowerCase(Locale.ROOT);
        return new StoredFile(content + ".pdf", "application/pdf", 1, hex + hex);
    }

    public int versions(long id) {
        return (int) PortalRows.count("select count(*) from document_version where document_id = ?", id);
    }

    public long kept(long id) {
        return PortalRows.count("select coalesce(max(id), 0) from document_kept_file where document_id = ?", id);
    }
}
