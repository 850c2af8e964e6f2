-- The folders of a network's library, and the trash of its drafts.

CREATE TABLE folder (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    network_id BIGINT       NOT NULL,
    parent_id  BIGINT       NULL COMMENT 'none for a folder at the top',
    name       VARCHAR(255) NOT NULL,
    version    BIGINT       NOT NULL DEFAULT 0,
    parent_key BIGINT       AS (COALESCE(parent_id, 0)) VIRTUAL COMMENT 'names are unique at the top too',
    PRIMARY KEY (id),
    CONSTRAINT uq_folder_name UNIQUE (network_id, parent_key, name),
    CONSTRAINT uq_folder_network_id UNIQUE (network_id, id),
    CONSTRAINT fk_folder_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT fk_folder_parent_id FOREIGN KEY (network_id, parent_id) REFERENCES folder (network_id, id)
);

-- Both ends name the network: nothing lies in a folder of another one, and no folder goes while something lies in it.
ALTER TABLE document
    ADD COLUMN folder_id     BIGINT      NULL COMMENT 'none at the top',
    ADD COLUMN trashed_at    DATETIME(6) NULL COMMENT 'UTC; in the trash since then',
    ADD COLUMN trashed_by_id BIGINT      NULL,
    ADD CONSTRAINT fk_document_folder_id FOREIGN KEY (network_id, folder_id) REFERENCES folder (network_id, id),
    ADD CONSTRAINT fk_document_trashed_by_id FOREIGN KEY (trashed_by_id) REFERENCES person (id),
    ADD CONSTRAINT ck_document_trashed CHECK (trashed_at IS NULL OR state = 'DRAFT'),
    ADD CONSTRAINT ck_document_trashed_by_id CHECK ((trashed_at IS NULL) = (trashed_by_id IS NULL));
CREATE INDEX ix_document_trashed_at ON document (trashed_at);
-- How much lies in each folder is counted without a look at the documents themselves.
CREATE INDEX ix_document_folder_id ON document (network_id, folder_id, trashed_at, state, visibility, organisation_id);

-- What lies in the trash can be nothing but a draft (ck_document_trashed): this removes no record, whoever calls it
-- (domain.md O5). A draft that something else must be kept of stays, and stops no other.
CREATE PROCEDURE remove_trashed_drafts(IN trashed_before DATETIME(6)) SQL SECURITY DEFINER
    DELETE IGNORE FROM document WHERE state = 'DRAFT' AND trashed_at < trashed_before;

-- The networks that there are get the folders that they were opened with.
INSERT IGNORE INTO folder (network_id, name)
SELECT network_id, TRIM(REPLACE(REPLACE(title, '/', '-'), '\\', '-'))
FROM network_standard_item WHERE part = 'FOLDER' ORDER BY network_id, position;

GRANT SELECT, INSERT, UPDATE, DELETE ON folder TO '${webUser}'@'%';
GRANT EXECUTE ON PROCEDURE remove_trashed_drafts TO '${webUser}'@'%';
