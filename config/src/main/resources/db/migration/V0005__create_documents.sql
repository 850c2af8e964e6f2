-- Documents. Bytes lie in the content-addressed store under their SHA-256; only their description is here.

CREATE TABLE document (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    network_id       BIGINT       NOT NULL,
    title            VARCHAR(200) NOT NULL,
    visibility       VARCHAR(20)  NOT NULL,
    organisation_id  BIGINT       NOT NULL COMMENT 'the organisation that it comes from',
    published_by_id  BIGINT       NOT NULL,
    published_at     DATETIME(6)  NOT NULL COMMENT 'UTC',
    published_on     DATE         NOT NULL COMMENT 'business date of the first publication (reports.md M11)',
    sha256           CHAR(64)     NOT NULL,
    file_name        VARCHAR(255) NOT NULL COMMENT 'as uploaded, shown and offered at download',
    media_type       VARCHAR(120) NOT NULL COMMENT 'as detected from the content, never as claimed',
    size_bytes       BIGINT       NOT NULL,
    submission_key   CHAR(36)     NOT NULL COMMENT 'one a form and file: a double click publishes once',
    version          BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uq_document_submission_key UNIQUE (submission_key),
    CONSTRAINT fk_document_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT fk_document_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_document_published_by_id FOREIGN KEY (published_by_id) REFERENCES person (id),
    CONSTRAINT ck_document_visibility CHECK (visibility IN ('PUBLIC', 'SIGNED_IN', 'MEMBERS')),
    CONSTRAINT ck_document_size_bytes CHECK (size_bytes >= 0)
);
CREATE INDEX ix_document_network_id ON document (network_id, published_at);
CREATE INDEX ix_document_published_on ON document (published_on);
CREATE INDEX ix_document_sha256 ON document (sha256);

-- A record is never hard-deleted (domain.md O5): nobody is granted DELETE.
GRANT SELECT, INSERT, UPDATE ON document TO '${webUser}'@'%';
