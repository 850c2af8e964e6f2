-- Check-outs, files that wait for their person's choice, and which versions are shared (domain.md O1).

ALTER TABLE document
    ADD COLUMN shared_version_no INT NOT NULL DEFAULT 1
        COMMENT 'the version that was shared first; what the draft was before that stays within its organisation';

-- At most one for a document. It ends by itself; a coordinator can break it, which the row keeps for its person to read.
CREATE TABLE document_check_out (
    document_id    BIGINT      NOT NULL,
    person_id      BIGINT      NOT NULL,
    checked_out_at DATETIME(6) NOT NULL COMMENT 'UTC',
    expires_at     DATETIME(6) NOT NULL COMMENT 'UTC',
    broken_by_id   BIGINT      NULL,
    broken_at      DATETIME(6) NULL COMMENT 'UTC',
    PRIMARY KEY (document_id),
    CONSTRAINT fk_document_check_out_document_id FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
    CONSTRAINT fk_document_check_out_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_document_check_out_broken_by_id FOREIGN KEY (broken_by_id) REFERENCES person (id),
    CONSTRAINT ck_document_check_out_broken CHECK ((broken_by_id IS NULL) = (broken_at IS NULL))
);

-- A file that came when someone else had been first. It lies in the store and is its person's alone for a day.
CREATE TABLE document_kept_file (
    id                BIGINT       NOT NULL AUTO_INCREMENT,
    document_id       BIGINT       NOT NULL,
    person_id         BIGINT       NOT NULL,
    opened_version_no INT          NOT NULL COMMENT 'the newest version when the form was opened',
    sha256            CHAR(64)     NOT NULL,
    file_name         VARCHAR(255) NOT NULL,
    media_type        VARCHAR(120) NOT NULL,
    size_bytes        BIGINT       NOT NULL,
    note              VARCHAR(300) NULL COMMENT 'what is new, as typed',
    kept_at           DATETIME(6)  NOT NULL COMMENT 'UTC',
    expires_at        DATETIME(6)  NOT NULL COMMENT 'UTC; removed soon after',
    PRIMARY KEY (id),
    CONSTRAINT uq_document_kept_file_document_id UNIQUE (document_id, person_id, sha256),
    CONSTRAINT fk_document_kept_file_document_id FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
    CONSTRAINT fk_document_kept_file_person_id FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE INDEX ix_document_kept_file_sha256 ON document_kept_file (sha256);
CREATE INDEX ix_document_kept_file_expires_at ON document_kept_file (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON document_check_out TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON document_kept_file TO '${webUser}'@'%';
