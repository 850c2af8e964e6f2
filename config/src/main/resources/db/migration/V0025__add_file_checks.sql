-- What the malware scanner has said of a content of the store. Without a row nobody has asked it: the scanner was off.
CREATE TABLE blob_scan (
    sha256      CHAR(64)    NOT NULL,
    state       VARCHAR(20) NOT NULL COMMENT 'WAITING and INFECTED are opened by nobody',
    received_at DATETIME(6) NOT NULL COMMENT 'UTC; when it was first asked about',
    attempts    INT         NOT NULL DEFAULT 0 COMMENT 'how often the scanner had no answer since',
    scanned_at  DATETIME(6) NULL COMMENT 'UTC; when the scanner answered',
    PRIMARY KEY (sha256),
    CONSTRAINT ck_blob_scan_state CHECK (state IN ('WAITING', 'CLEAN', 'INFECTED'))
);
CREATE INDEX ix_blob_scan_state ON blob_scan (state, attempts, received_at);

-- DELETE: a content that was asked about and never came into the store is forgotten.
GRANT SELECT, INSERT, UPDATE, DELETE ON blob_scan TO '${webUser}'@'%';

-- A check of every file of the store against its hash and against the versions that refer to it.
CREATE TABLE integrity_run (
    id             BIGINT      NOT NULL AUTO_INCREMENT,
    business_date  DATE        NULL COMMENT 'the day for which it was due; none when an operator started it',
    state          VARCHAR(20) NOT NULL,
    going_on       TINYINT     AS (IF(state = 'RUNNING', 1, NULL)) PERSISTENT COMMENT 'one at a time',
    node           VARCHAR(60) NULL COMMENT 'who works on it',
    started_at     DATETIME(6) NOT NULL COMMENT 'UTC',
    heartbeat_at   DATETIME(6) NULL COMMENT 'UTC; none: nobody works on it, whoever comes goes on',
    ended_at       DATETIME(6) NULL COMMENT 'UTC',
    folders_done   INT         NOT NULL DEFAULT 0 COMMENT 'of 256; a check that was interrupted goes on from here',
    files_checked  BIGINT      NOT NULL DEFAULT 0,
    bytes_checked  BIGINT      NOT NULL DEFAULT 0,
    files_harmed   BIGINT      NOT NULL DEFAULT 0 COMMENT 'that a document needs and that are not whole',
    PRIMARY KEY (id),
    CONSTRAINT uq_integrity_run_business_date UNIQUE (business_date),
    CONSTRAINT uq_integrity_run_going_on UNIQUE (going_on),
    CONSTRAINT ck_integrity_run_state CHECK (state IN ('RUNNING', 'COMPLETED', 'STOPPED', 'FAILED'))
);

CREATE TABLE integrity_finding (
    id             BIGINT      NOT NULL AUTO_INCREMENT,
    run_id         BIGINT      NOT NULL,
    kind           VARCHAR(20) NOT NULL,
    sha256         CHAR(64)    NOT NULL,
    size_bytes     BIGINT      NULL COMMENT 'found in the store; none for a missing file',
    expected_bytes BIGINT      NULL COMMENT 'as the version says; none for a file without one',
    document_id    BIGINT      NULL COMMENT 'one of the documents; no foreign key, for a draft may go',
    documents      INT         NOT NULL COMMENT 'how many documents have it',
    outcome        VARCHAR(20) NULL COMMENT 'what became of a file without a version when an operator had it removed',
    handled_at     DATETIME(6) NULL COMMENT 'UTC',
    PRIMARY KEY (id),
    CONSTRAINT uq_integrity_finding_run_id UNIQUE (run_id, kind, sha256),
    CONSTRAINT fk_integrity_finding_run_id FOREIGN KEY (run_id) REFERENCES integrity_run (id),
    CONSTRAINT ck_integrity_finding_kind CHECK (kind IN ('MISSING', 'DAMAGED', 'WRONG_SIZE', 'UNREADABLE', 'ORPHAN')),
    CONSTRAINT ck_integrity_finding_outcome CHECK (outcome IN ('REMOVED', 'KEPT'))
);

GRANT SELECT, INSERT, UPDATE ON integrity_run TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON integrity_finding TO '${webUser}'@'%';
