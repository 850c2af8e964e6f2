-- Files that come piece by piece: an upload goes on where it was cut, also after a restart. The pieces lie in the store's
-- folder of incoming files; a day after the last one both are gone.

CREATE TABLE upload (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    token          CHAR(32)     CHARACTER SET ascii NOT NULL COMMENT 'random; names it in its address and its part file',
    purpose        VARCHAR(20)  NOT NULL,
    network_id     BIGINT       NOT NULL,
    person_id      BIGINT       NOT NULL COMMENT 'the only one who may write to it',
    file_name      VARCHAR(255) NOT NULL,
    modified_at    BIGINT       NOT NULL COMMENT 'of the file, as the browser told; the same file is known again by it',
    size_bytes     BIGINT       NOT NULL COMMENT 'of the whole',
    received_bytes BIGINT       NOT NULL DEFAULT 0 COMMENT 'on disk for certain; what lies behind it is written over',
    sha256         CHAR(64)     NULL COMMENT 'once it lies in the store',
    media_type     VARCHAR(120) NULL COMMENT 'once it lies in the store',
    created_at     DATETIME(6)  NOT NULL COMMENT 'UTC',
    expires_at     DATETIME(6)  NOT NULL COMMENT 'UTC',
    finished_at    DATETIME(6)  NULL COMMENT 'UTC; when it became what it was for',
    version        BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uq_upload_token UNIQUE (token),
    CONSTRAINT fk_upload_network_id FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT fk_upload_person_id FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT ck_upload_purpose CHECK (purpose IN ('DOCUMENT', 'ARCHIVE')),
    CONSTRAINT ck_upload_received_bytes CHECK (received_bytes BETWEEN 0 AND size_bytes)
);
CREATE INDEX ix_upload_expires_at ON upload (expires_at);
CREATE INDEX ix_upload_person_id ON upload (person_id, network_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON upload TO '${webUser}'@'%';
