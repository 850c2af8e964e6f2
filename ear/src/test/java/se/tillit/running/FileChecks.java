package se.tillit.running;

/** Checks of the files, as rows. */
public final class FileChecks {

    private FileChecks() {}

    /** A check that is through and has found a missing file and one without a document. @return its id */
    public static long finished() {
        Rows.change(
                "insert into integrity_run (state, started_at, ended_at, folders_done, files_checked, bytes_checked)"
                        + " values ('COMPLETED', utc_timestamp(), utc_timestamp(), 256, 60, 1000)");
        long run = Rows.count("select max(id) from integrity_run");
        Rows.change(
                "insert into integrity_finding (run_id, kind, sha256, expected_bytes, document_id, documents)"
                        + " values (?, 'MISSING', repeat('a', 64), 7, 1, 3)",
                run);
        // No such file: pressing the button does no harm.
        Rows.change(
                "insert into integrity_finding (run_id, kind, sha256, size_bytes, documents)"
                        + " values (?, 'ORPHAN', repeat('b', 64), 9, 0)",
                run);
        return run;
    }
}
