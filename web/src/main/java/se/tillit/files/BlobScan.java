package se.tillit.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the malware scanner has said of a content. */
@Entity
@Table(name = "blob_scan")
public class BlobScan {

    @Id
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ScanState state;

    @Column(name = "received_at")
    private Instant receivedAt;

    private int attempts;

    @Column(name = "scanned_at")
    private Instant scannedAt;

    protected BlobScan() {}

    BlobScan(String sha256, Instant now) {
        this.sha256 = sha256;
        this.state = ScanState.WAITING;
        this.receivedAt = now;
    }

    /** Notes the scanner's answer; one that says nothing leaves it as it is. */
    void judged(ScanVerdict verdict, Instant now) {
        switch (verdict) {
            case CLEAN -> answered(ScanState.CLEAN, now);
            case INFECTED -> answered(ScanState.INFECTED, now);
            case UNKNOWN -> attempts++;
        }
    }

    private void answered(ScanState answer, Instant now) {
        state = answer;
        scannedAt = now;
    }

    ScanState getState() {
        return state;
    }

    Instant getReceivedAt() {
        return receivedAt;
    }
}
