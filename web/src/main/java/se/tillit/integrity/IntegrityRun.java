package se.tillit.integrity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One check of all files, folder by folder. Whoever goes on with it begins at the first folder that is not done. */
@Entity
@Table(name = "integrity_run")
public class IntegrityRun {

    /** The store has one folder for each two hexadecimal digits that a hash can begin with. */
    static final int FOLDERS = 256;

    private static final int HUNDRED = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private String node;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "heartbeat_at")
    private Instant heartbeatAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "folders_done")
    private int foldersDone;

    @Column(name = "files_checked")
    private long filesChecked;

    @Column(name = "bytes_checked")
    private long bytesChecked;

    @Column(name = "files_harmed")
    private long filesHarmed;

    protected IntegrityRun() {}

    /** Whether this node works on it; an operator may have stopped it, or another node taken over. */
    boolean isWorkedOnBy(String name) {
        return state == RunState.RUNNING && name.equals(node);
    }

    void beat(Instant now) {
        heartbeatAt = now;
    }

    /** Lets whoever comes next go on at once. */
    void release() {
        node = null;
        heartbeatAt = null;
    }

    /** Counts a folder as done. */
    void add(FolderReport report, Instant now) {
        foldersDone++;
        filesChecked += report.files();
        bytesChecked += report.bytes();
        filesHarmed += report.harmed();
        heartbeatAt = now;
    }

    void end(RunState how, Instant now) {
        state = how;
        endedAt = now;
    }

    public Long getId() {
        return id;
    }

    public RunState getState() {
        return state;
    }

    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Null while it goes on. */
    public Instant getEndedAt() {
        return endedAt;
    }

    int getFoldersDone() {
        return foldersDone;
    }

    /** 0–100. Hashes are spread evenly, so folders tell how far it is. */
    public int getPercent() {
        return foldersDone * HUNDRED / FOLDERS;
    }

    public long getFilesChecked() {
        return filesChecked;
    }

    public long getBytesChecked() {
        return bytesChecked;
    }

    /** Files that a document needs and that are not whole. */
    public long getFilesHarmed() {
        return filesHarmed;
    }

    /** Whole seconds from start to end; 0 while it goes on. */
    public long getSeconds() {
        return endedAt == null ? 0 : Duration.between(startedAt, endedAt).toSeconds();
    }
}
