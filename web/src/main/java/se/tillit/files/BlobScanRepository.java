package se.tillit.files;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Repository;

/** What the malware scanner has said of contents. */
@Repository
public class BlobScanRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    Optional<ScanState> findState(String sha256) {
        return entityManager
                .createQuery("SELECT b.state FROM BlobScan b WHERE b.sha256 = :sha256", ScanState.class)
                .setParameter("sha256", sha256)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The row of a content, held for the length of the transaction; made first when nobody has asked about it before. */
    BlobScan lock(String sha256, Instant now) {
        entityManager
                .createNativeQuery(
                        "INSERT IGNORE INTO blob_scan (sha256, state, received_at) VALUES (?1, 'WAITING', ?2)")
                .setParameter(1, sha256)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return entityManager.find(BlobScan.class, sha256, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Contents that wait for an answer: those first that were tried least. */
    List<String> findWaiting(int most) {
        return entityManager
                .createQuery(
                        "SELECT b.sha256 FROM BlobScan b WHERE b.state = se.tillit.files.ScanState.WAITING"
                                + " ORDER BY b.attempts, b.receivedAt",
                        String.class)
                .setMaxResults(most)
                .getResultList();
    }

    long countWaiting() {
        return entityManager
                .createQuery(
                        "SELECT COUNT(b) FROM BlobScan b WHERE b.state = se.tillit.files.ScanState.WAITING", Long.class)
                .getSingleResult();
    }

    List<String> findInfected() {
        return entityManager
                .createQuery(
                        "SELECT b.sha256 FROM BlobScan b WHERE b.state = se.tillit.files.ScanState.INFECTED",
                        String.class)
                .getResultList();
    }

    void remove(BlobScan scan) {
        entityManager.remove(scan);
    }
}
