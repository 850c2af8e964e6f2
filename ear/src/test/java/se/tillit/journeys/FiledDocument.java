package se.tillit.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import se.tillit.running.Rows;
import se.tillit.running.RunningPortal;

/** A document that lies in a network, put there behind the portal's back; {@code samordnare} shared it. */
record FiledDocument(long id, String title) {

    static final String NETWORK = "klimatanpassning";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String INSERT =
            "insert into document (network_id, title, visibility, organisation_id, published_by_id, published_at,"
                    + " published_on, sha256, file_name, media_type, size_bytes, submission_key) select n.id, ?,"
                    + " 'PUBLIC', p.organisation_id, p.id, utc_timestamp() - interval 3 day, curdate() - interval 3 day, ";

    /** With a file of the demo data of this kind. */
    static FiledDocument of(String mediaType) {
        String title = "Läsning " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        Rows.change(
                INSERT + "d.sha256, d.file_name, d.media_type, d.size_bytes, ? from network n, document d, account a"
                        + " join person p on p.id = a.person_id where n.slug = ? and a.username = 'samordnare'"
                        + " and d.media_type = ? order by d.id limit 1",
                title,
                key,
                NETWORK,
                mediaType);
        return awaited(key, title);
    }

    /** With this text. */
    static FiledDocument ofText(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        String sha256 = store(content);
        String title = "Läsning " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        Rows.change(
                INSERT + "?, 'anteckning.txt', 'text/plain;charset=UTF-8', ?, ? from network n, account a"
                        + " join person p on p.id = a.person_id where n.slug = ? and a.username = 'samordnare'",
                title,
                sha256,
                content.length,
                key,
                NETWORK);
        return awaited(key, title);
    }

    private static String store(byte[] content) {
        try {
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            Path folder = RunningPortal.get().dataDir().resolve("files").resolve(sha256.substring(0, 2));
            Files.write(Files.createDirectories(folder).resolve(sha256), content);
            return sha256;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** When its file has been read. */
    private static FiledDocument awaited(String key, String title) {
        long start = System.nanoTime();
        while (isUnread(key) && System.nanoTime() - start < PATIENCE.toNanos()) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return new FiledDocument(Rows.count("select id from document where submission_key = ?", key), title);
    }

    private static boolean isUnread(String key) {
        return Rows.count(
                        "select count(*) from file_text t join document d on d.sha256 = t.sha256"
                                + " where d.submission_key = ? and t.status = 'WAITING'",
                        key)
                > 0;
    }

    String path() {
        return "/natverk/" + NETWORK + "/dokument/" + id;
    }

    /** Opened before today in so many municipalities other than its own. */
    void openedIn(int municipalities) {
        Rows.change(
                "insert into document_opening (document_id, organisation_id, opened_on) select d.id, o.id,"
                        + " curdate() - interval 2 day from document d, organisation o where d.id = ?"
                        + " and o.kind = 'MUNICIPALITY' and o.member_from is not null and o.member_to is null"
                        + " and o.id <> d.organisation_id order by o.id limit " + municipalities,
                id);
    }
}
