-- Documents from draft to record, and their versions (domain.md O1).

ALTER TABLE document
    ADD COLUMN state                   VARCHAR(20)  NOT NULL DEFAULT 'SHARED' COMMENT 'a draft is seen within its organisation only',
    ADD COLUMN version_no              INT          NOT NULL DEFAULT 1 COMMENT 'of the newest version, whose file stands here so that a list reads one row',
    ADD COLUMN version_by_id           BIGINT       NULL COMMENT 'who made the newest version',
    ADD COLUMN version_organisation_id BIGINT       NULL COMMENT 'on whose behalf',
    ADD COLUMN version_at              DATETIME(6)  NULL COMMENT 'UTC; when the newest version was made',
    ADD COLUMN version_note            VARCHAR(300) NULL COMMENT 'what is new, in the words of who made it',
    ADD COLUMN restored_from           INT          NULL COMMENT 'number of the version that the newest one brings back',
    MODIFY COLUMN published_by_id BIGINT      NULL COMMENT 'none for a draft',
    MODIFY COLUMN published_at    DATETIME(6) NULL COMMENT 'UTC; none for a draft',
    MODIFY COLUMN published_on    DATE        NULL COMMENT 'business date of the first publication (reports.md M11); none for a draft',
    ADD CONSTRAINT fk_document_newest_by_id FOREIGN KEY (version_by_id) REFERENCES person (id),
    ADD CONSTRAINT fk_document_newest_organisation_id FOREIGN KEY (version_organisation_id) REFERENCES organisation (id),
    ADD CONSTRAINT ck_document_state CHECK (state IN ('DRAFT', 'SHARED')),
    ADD CONSTRAINT ck_document_published CHECK ((state = 'SHARED') = (published_on IS NOT NULL)
        AND (published_on IS NULL) = (published_at IS NULL) AND (published_on IS NULL) = (published_by_id IS NULL));

UPDATE document SET version_by_id = published_by_id, version_organisation_id = organisation_id, version_at = published_at;

-- What is shared at once is its own first version.
CREATE TRIGGER document_before_insert BEFORE INSERT ON document FOR EACH ROW
    SET NEW.version_by_id = COALESCE(NEW.version_by_id, NEW.published_by_id),
        NEW.version_organisation_id = COALESCE(NEW.version_organisation_id, NEW.organisation_id),
        NEW.version_at = COALESCE(NEW.version_at, NEW.published_at);

-- What each version was. Written by the database alone: whoever uses the portal can add no version that the document did
-- not have, and change none that it had.
CREATE TABLE document_version (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    document_id     BIGINT       NOT NULL,
    version_no      INT          NOT NULL,
    sha256          CHAR(64)     NOT NULL,
    file_name       VARCHAR(255) NOT NULL,
    media_type      VARCHAR(120) NOT NULL,
    size_bytes      BIGINT       NOT NULL,
    made_by_id      BIGINT       NOT NULL,
    organisation_id BIGINT       NOT NULL COMMENT 'on whose behalf',
    made_at         DATETIME(6)  NOT NULL COMMENT 'UTC',
    note            VARCHAR(300) NULL COMMENT 'what is new',
    restored_from   INT          NULL COMMENT 'number of the version that it brings back',
    PRIMARY KEY (id),
    CONSTRAINT uq_document_version_document_id UNIQUE (document_id, version_no),
    CONSTRAINT fk_document_version_document_id FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
    CONSTRAINT fk_document_version_made_by_id FOREIGN KEY (made_by_id) REFERENCES person (id),
    CONSTRAINT fk_document_version_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_document_version_sha256 ON document_version (sha256);

INSERT INTO document_version (document_id, version_no, sha256, file_name, media_type, size_bytes, made_by_id, organisation_id, made_at)
SELECT id, 1, sha256, file_name, media_type, size_bytes, published_by_id, organisation_id, published_at FROM document;

CREATE TRIGGER document_after_insert AFTER INSERT ON document FOR EACH ROW
    INSERT INTO document_version (document_id, version_no, sha256, file_name, media_type, size_bytes, made_by_id,
        organisation_id, made_at, note, restored_from)
    VALUES (NEW.id, NEW.version_no, NEW.sha256, NEW.file_name, NEW.media_type, NEW.size_bytes,
        NEW.version_by_id, NEW.version_organisation_id, NEW.version_at, NEW.version_note, NEW.restored_from);

-- The file changes with the number only, and the number goes up by one. What is shared is never a draft again.
CREATE TRIGGER document_before_update BEFORE UPDATE ON document FOR EACH ROW BEGIN
    IF NEW.version_no NOT IN (OLD.version_no, OLD.version_no + 1)
        OR NEW.version_no = OLD.version_no AND (NEW.sha256 <> OLD.sha256 OR NEW.file_name <> OLD.file_name
            OR NEW.media_type <> OLD.media_type OR NEW.size_bytes <> OLD.size_bytes
            OR NOT NEW.version_by_id <=> OLD.version_by_id OR NOT NEW.version_at <=> OLD.version_at)
        OR OLD.state = 'SHARED' AND NEW.state <> 'SHARED'
    THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A version of a document does not change';
    END IF;
END;

CREATE TRIGGER document_after_update AFTER UPDATE ON document FOR EACH ROW BEGIN
    IF NEW.version_no <> OLD.version_no THEN
        INSERT INTO document_version (document_id, version_no, sha256, file_name, media_type, size_bytes, made_by_id,
            organisation_id, made_at, note, restored_from)
        VALUES (NEW.id, NEW.version_no, NEW.sha256, NEW.file_name, NEW.media_type, NEW.size_bytes,
            NEW.version_by_id, NEW.version_organisation_id, NEW.version_at, NEW.version_note, NEW.restored_from);
    END IF;
END;

GRANT SELECT ON document_version TO '${webUser}'@'%';
