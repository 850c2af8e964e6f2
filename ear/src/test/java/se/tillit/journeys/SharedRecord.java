package se.tillit.journeys;

import java.util.UUID;
import se.tillit.running.Rows;

/**
 * A record of the association in a public network, which {@code samordnare} coordinates and {@code ledamot} is a member of.
 * An agenda of 2020, and so old enough to be disposed of.
 */
record SharedRecord(long id, String title) {

    static final String NETWORK = "/natverk/klimatanpassning";

    static SharedRecord create() {
        String key = UUID.randomUUID().toString();
        String title = "Dagordning " + key;
        Rows.change(
                "insert into document (network_id, title, visibility, organisation_id, published_by_id, published_at,"
                        + " published_on, sha256, file_name, media_type, size_bytes, submission_key) select d.network_id, ?,"
                        + " 'PUBLIC', p.organisation_id, p.id, '2020-01-15 10:00:00', '2020-01-15', d.sha256, d.file_name,"
                        + " d.media_type, d.size_bytes, ? from document d join network n on n.id = d.network_id join account a"
                        + " on a.username = 'samordnare' join person p on p.id = a.person_id where n.slug ="
                        + " 'klimatanpassning' and d.media_type = 'application/pdf' limit 1",
                title,
                key);
        long id = Rows.count("select id from document where submission_key = ?", key);
        Rows.change("insert into document_metadata (document_id, document_type_id) values (?, 1)", id);
        return new SharedRecord(id, title);
    }

    /** Where the network's readers find it. */
    String page() {
        return NETWORK + "/dokument/" + id;
    }

    /** Where the registrar finds it. */
    String diaryPage() {
        return "/handlingar/" + id;
    }
}
