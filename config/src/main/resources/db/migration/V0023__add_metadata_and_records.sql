-- What is said about a document, and what the archive does with a record: registration, quarantine, disposal
-- (domain.md O2, O5–O7, L4, R1).

CREATE TABLE document_type (
    id         BIGINT       NOT NULL,
    code       VARCHAR(20)  NOT NULL,
    name_sv    VARCHAR(60)  NOT NULL,
    name_en    VARCHAR(60)  NOT NULL,
    retention  VARCHAR(30)  NULL COMMENT 'of the information management plan; none means that it is kept (R1)',
    keep_years INT          NULL COMMENT 'counted from the publication',
    PRIMARY KEY (id),
    CONSTRAINT uq_document_type_code UNIQUE (code),
    CONSTRAINT ck_document_type_retention CHECK (retention IN ('KEEP', 'DISPOSE_AFTER', 'DISPOSE_WHEN_OBSOLETE')),
    CONSTRAINT ck_document_type_keep_years CHECK (COALESCE(retention = 'DISPOSE_AFTER', FALSE) = (keep_years IS NOT NULL)
        AND COALESCE(keep_years, 1) > 0)
);

INSERT INTO document_type (id, code, name_sv, name_en, retention, keep_years) VALUES
    (1, 'AGENDA', 'Dagordning', 'Agenda', 'DISPOSE_AFTER', 2),
    (2, 'NOTES', 'Minnesanteckningar', 'Meeting notes', 'KEEP', NULL),
    (3, 'MINUTES', 'Protokoll', 'Minutes', 'KEEP', NULL),
    (4, 'SUPPORTING', 'Underlag', 'Supporting document', 'DISPOSE_AFTER', 5),
    (5, 'SLIDES', 'Bildspel', 'Slides', 'DISPOSE_WHEN_OBSOLETE', NULL),
    (6, 'REPORT', 'Rapport', 'Report', 'KEEP', NULL),
    (7, 'POLICY', 'Styrdokument', 'Policy document', 'KEEP', NULL),
    (8, 'AGREEMENT', 'Avtal', 'Agreement', 'DISPOSE_AFTER', 10),
    (9, 'TEMPLATE', 'Mall eller checklista', 'Template or checklist', 'DISPOSE_WHEN_OBSOLETE', NULL),
    (10, 'STATISTICS', 'Statistik', 'Statistics', 'DISPOSE_AFTER', 5),
    (11, 'INFORMATION', 'Informationsmaterial', 'Information material', 'DISPOSE_AFTER', 3),
    (12, 'PICTURE', 'Bild', 'Picture', NULL, NULL),
    (13, 'OTHER', 'Annat', 'Other', NULL, NULL);

CREATE TABLE document_metadata (
    document_id      BIGINT        NOT NULL,
    description      VARCHAR(2000) NULL,
    language         VARCHAR(35)   NULL COMMENT 'BCP 47',
    document_type_id BIGINT        NULL,
    policy_area_id   BIGINT        NULL,
    copyright_owner  VARCHAR(200)  NULL COMMENT 'L4',
    spreading        VARCHAR(20)   NULL COMMENT 'whether it may be spread (L4)',
    alt_text         VARCHAR(500)  NULL COMMENT 'what a picture shows (A9)',
    info_class       VARCHAR(2)    NULL COMMENT 'O6',
    PRIMARY KEY (document_id),
    CONSTRAINT fk_document_metadata_document_id FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
    CONSTRAINT fk_document_metadata_document_type_id FOREIGN KEY (document_type_id) REFERENCES document_type (id),
    CONSTRAINT fk_document_metadata_policy_area_id FOREIGN KEY (policy_area_id) REFERENCES policy_area (id),
    CONSTRAINT ck_document_metadata_spreading CHECK (spreading IN ('FREE', 'ASK', 'NO')),
    CONSTRAINT ck_document_metadata_info_class CHECK (info_class IN ('K0', 'K1', 'K2'))
);

CREATE TABLE document_tag (
    document_id BIGINT      NOT NULL,
    tag         VARCHAR(40) NOT NULL,
    PRIMARY KEY (document_id, tag),
    CONSTRAINT fk_document_tag_document_id FOREIGN KEY (document_id) REFERENCES document_metadata (document_id) ON DELETE CASCADE
);
CREATE INDEX ix_document_tag_tag ON document_tag (tag);

-- Who changed what. Nobody is granted UPDATE or DELETE.
CREATE TABLE document_change (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    document_id   BIGINT        NOT NULL,
    field         VARCHAR(30)   NOT NULL,
    before_text   VARCHAR(2000) NULL,
    after_text    VARCHAR(2000) NULL,
    changed_by_id BIGINT        NOT NULL,
    changed_at    DATETIME(6)   NOT NULL COMMENT 'UTC',
    PRIMARY KEY (id),
    CONSTRAINT fk_document_change_document_id FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE,
    CONSTRAINT fk_document_change_changed_by_id FOREIGN KEY (changed_by_id) REFERENCES person (id)
);

-- The association's own series, without gaps: the number is drawn in the transaction that uses it. All years are there, for
-- the first two registrations of a year would lock each other out where none is.
CREATE TABLE registration_series (
    year        INT NOT NULL,
    last_number INT NOT NULL,
    PRIMARY KEY (year)
);

INSERT INTO registration_series (year, last_number) SELECT seq, 0 FROM seq_2000_to_2199;

CREATE TABLE registration (
    document_id      BIGINT       NOT NULL,
    registration_no  VARCHAR(20)  NOT NULL COMMENT 'GR 2026/0001',
    external_no      VARCHAR(60)  NULL COMMENT 'in another diary',
    dated_on         DATE         NOT NULL COMMENT 'came in, was sent or was made (OSL 5:2)',
    sender           VARCHAR(200) NULL,
    recipient        VARCHAR(200) NULL,
    subject          VARCHAR(300) NOT NULL,
    registered_by_id BIGINT       NOT NULL,
    registered_at    DATETIME(6)  NOT NULL COMMENT 'UTC',
    version          BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (document_id),
    CONSTRAINT uq_registration_registration_no UNIQUE (registration_no),
    CONSTRAINT fk_registration_document_id FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT fk_registration_registered_by_id FOREIGN KEY (registered_by_id) REFERENCES person (id)
);

-- Each quarantine and its end, for ever (O6).
CREATE TABLE quarantine_event (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    document_id BIGINT       NOT NULL,
    kind        VARCHAR(10)  NOT NULL,
    reason      VARCHAR(20)  NULL COMMENT 'why it was set',
    note        VARCHAR(500) NULL,
    made_by_id  BIGINT       NOT NULL,
    made_at     DATETIME(6)  NOT NULL COMMENT 'UTC',
    PRIMARY KEY (id),
    CONSTRAINT fk_quarantine_event_document_id FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT fk_quarantine_event_made_by_id FOREIGN KEY (made_by_id) REFERENCES person (id),
    CONSTRAINT ck_quarantine_event_kind CHECK (kind IN ('SET', 'LIFTED')),
    CONSTRAINT ck_quarantine_event_reason CHECK ((kind = 'SET') = (reason IS NOT NULL))
);

-- Approved disposal, and with it the disposal log: what went, by which rule, who approved it and when (R1).
CREATE TABLE disposal (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    document_type_id BIGINT      NOT NULL,
    retention        VARCHAR(30) NOT NULL COMMENT 'the rule at that time',
    keep_years       INT         NULL,
    approved_by_id   BIGINT      NOT NULL,
    approved_at      DATETIME(6) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (id),
    CONSTRAINT fk_disposal_document_type_id FOREIGN KEY (document_type_id) REFERENCES document_type (id),
    CONSTRAINT fk_disposal_approved_by_id FOREIGN KEY (approved_by_id) REFERENCES person (id)
);

CREATE TABLE disposal_item (
    document_id BIGINT       NOT NULL,
    disposal_id BIGINT       NOT NULL,
    title       VARCHAR(200) NOT NULL,
    sha256      CHAR(64)     NOT NULL COMMENT 'of the newest version; document_version keeps those of the others',
    PRIMARY KEY (document_id),
    CONSTRAINT fk_disposal_item_document_id FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT fk_disposal_item_disposal_id FOREIGN KEY (disposal_id) REFERENCES disposal (id)
);

-- Content that nothing but disposed documents has: to be removed from the store. Whoever removes it asks once more
-- whether a document has it by then, and notes when it was gone.
CREATE TABLE disposed_content (
    sha256      CHAR(64)    NOT NULL,
    disposal_id BIGINT      NOT NULL,
    removed_at  DATETIME(6) NULL COMMENT 'UTC; none while it is still in the store',
    PRIMARY KEY (sha256, disposal_id),
    CONSTRAINT fk_disposed_content_disposal_id FOREIGN KEY (disposal_id) REFERENCES disposal (id)
);

ALTER TABLE document
    ADD COLUMN quarantined_at DATETIME(6) NULL COMMENT 'UTC; the registrar has hidden it, quarantine_event tells why',
    ADD COLUMN disposed_on    DATE        NULL COMMENT 'business date on which its content went; the row stays',
    ADD CONSTRAINT ck_document_withheld CHECK (state = 'SHARED' OR quarantined_at IS NULL AND disposed_on IS NULL);
CREATE INDEX ix_document_quarantined_at ON document (quarantined_at);

-- A record's content goes by an approved disposal and in no other way, and never comes back (O5).
CREATE TRIGGER document_disposal_before_update BEFORE UPDATE ON document FOR EACH ROW
BEGIN
    IF OLD.disposed_on IS NULL AND NEW.disposed_on IS NOT NULL
            AND (SELECT COUNT(*) FROM disposal_item i WHERE i.document_id = NEW.id) = 0
        OR OLD.disposed_on IS NOT NULL AND (NEW.version_no <> OLD.version_no OR NOT NEW.disposed_on <=> OLD.disposed_on)
    THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A record is disposed of by an approved disposal only';
    END IF;
END;

GRANT SELECT ON document_type TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON document_metadata TO '${webUser}'@'%';
GRANT SELECT, INSERT, DELETE ON document_tag TO '${webUser}'@'%';
GRANT SELECT, INSERT ON document_change TO '${webUser}'@'%';
GRANT SELECT, UPDATE ON registration_series TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON registration TO '${webUser}'@'%';
GRANT SELECT, INSERT ON quarantine_event TO '${webUser}'@'%';
GRANT SELECT, INSERT ON disposal TO '${webUser}'@'%';
GRANT SELECT, INSERT ON disposal_item TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE (removed_at) ON disposed_content TO '${webUser}'@'%';
