-- New versions come piece by piece too: an upload can be meant for one document.

ALTER TABLE upload
    ADD COLUMN document_id BIGINT NULL COMMENT 'of which it becomes a version' AFTER network_id,
    ADD CONSTRAINT fk_upload_document_id FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
    DROP CONSTRAINT ck_upload_purpose,
    ADD CONSTRAINT ck_upload_purpose CHECK (purpose IN ('DOCUMENT', 'ARCHIVE', 'VERSION')),
    ADD CONSTRAINT ck_upload_document_id CHECK ((purpose = 'VERSION') = (document_id IS NOT NULL));
