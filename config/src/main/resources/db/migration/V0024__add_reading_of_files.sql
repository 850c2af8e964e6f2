-- What is known of a file by reading it, and how far documents reach.

-- One row a content, however many documents have it. The reader works through what is due.
CREATE TABLE file_text (
    sha256             CHAR(64)     NOT NULL,
    media_type         VARCHAR(120) NOT NULL COMMENT 'as detected from the content',
    status             VARCHAR(20)  NOT NULL DEFAULT 'WAITING',
    text               MEDIUMTEXT   NULL COMMENT 'a form feed parts the pages; personal identity numbers are struck out',
    text_cut           BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'the file goes on after the text',
    pages              INT          NOT NULL DEFAULT 0 COMMENT '0 for what has no pages of its own',
    picture_pages      INT          NOT NULL DEFAULT 0 COMMENT 'pages that can be shown as pictures',
    tagged             BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'of a PDF: what is heading, list and text is told',
    titled             BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'of a PDF: it has a title',
    language           VARCHAR(35)  NULL COMMENT 'of a PDF, as it says itself',
    personnummer_found BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'never which (domain.md G7)',
    attempts           INT          NOT NULL DEFAULT 0,
    next_attempt_at    DATETIME(6)  NULL COMMENT 'UTC; none when there is nothing left to do',
    extracted_at       DATETIME(6)  NULL COMMENT 'UTC',
    PRIMARY KEY (sha256),
    CONSTRAINT ck_file_text_status CHECK (status IN ('WAITING', 'READ', 'EMPTY', 'UNREADABLE'))
);
CREATE INDEX ix_file_text_next_attempt_at ON file_text (next_attempt_at);

INSERT IGNORE INTO file_text (sha256, media_type, next_attempt_at)
SELECT sha256, media_type, UTC_TIMESTAMP(6) FROM document_version ORDER BY id;

-- Whatever becomes a version of a document is read once, however it came.
CREATE TRIGGER document_version_after_insert AFTER INSERT ON document_version FOR EACH ROW
    INSERT IGNORE INTO file_text (sha256, media_type, next_attempt_at)
    VALUES (NEW.sha256, NEW.media_type, UTC_TIMESTAMP(6));

GRANT SELECT, INSERT, UPDATE, DELETE ON file_text TO '${webUser}'@'%';

-- Where documents are of use: a municipality a day, never a person or a time of day (reports.md M12).
CREATE TABLE document_opening (
    document_id     BIGINT NOT NULL,
    organisation_id BIGINT NOT NULL,
    opened_on       DATE   NOT NULL,
    PRIMARY KEY (document_id, organisation_id, opened_on),
    CONSTRAINT fk_document_opening_document_id FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
    CONSTRAINT fk_document_opening_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_document_opening_opened_on ON document_opening (opened_on);

GRANT SELECT, INSERT, DELETE ON document_opening TO '${webUser}'@'%';

-- One a document and version: the contact person is asked once for the same thing (domain.md A9).
CREATE TABLE accessible_request (
    document_id     BIGINT      NOT NULL,
    version_no      INT         NOT NULL,
    requested_by_id BIGINT      NOT NULL,
    requested_at    DATETIME(6) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (document_id, version_no),
    CONSTRAINT fk_accessible_request_document_id FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
    CONSTRAINT fk_accessible_request_requested_by_id FOREIGN KEY (requested_by_id) REFERENCES person (id)
);
CREATE INDEX ix_accessible_request_requested_by_id ON accessible_request (requested_by_id, requested_at);

GRANT SELECT, INSERT ON accessible_request TO '${webUser}'@'%';
