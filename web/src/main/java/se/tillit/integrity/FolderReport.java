package se.tillit.integrity;

import java.util.List;

/** What a check found in one folder of the store, and how much it read. */
record FolderReport(List<Finding> findings, long files, long bytes) {

    /** How many files a document needs and that are not whole. */
    long harmed() {
        return findings.stream()
                .filter(finding -> finding.kind() != FindingKind.ORPHAN)
                .count();
    }
}
