-- Files of people and seats between their preview and their confirmation. A day old ones are removed.

CREATE TABLE people_import (
    id               BIGINT       NOT NULL AUTO_INCREMENT,
    uploaded_by_id   BIGINT       NOT NULL,
    uploaded_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
    expires_at       DATETIME(6)  NOT NULL COMMENT 'UTC; removed soon after',
    file_name        VARCHAR(255) NOT NULL,
    unknown_headings VARCHAR(500) NOT NULL COMMENT 'what the file has that the import does not take, by commas',
    status           VARCHAR(20)  NOT NULL,
    ended_at         DATETIME(6)  NULL COMMENT 'UTC; confirmed or discarded',
    version          BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT fk_people_import_uploaded_by_id FOREIGN KEY (uploaded_by_id) REFERENCES person (id),
    CONSTRAINT ck_people_import_status CHECK (status IN ('PREVIEWED', 'CONFIRMED', 'DISCARDED'))
);
CREATE INDEX ix_people_import_expires_at ON people_import (expires_at);

CREATE TABLE people_import_row (
    import_id BIGINT      NOT NULL,
    row_no    INT         NOT NULL COMMENT 'as the spreadsheet counts',
    cells     TEXT        NOT NULL COMMENT 'JSON: the texts of the known columns, and whether there were more',
    outcome   VARCHAR(20) NOT NULL,
    notes     TEXT        NOT NULL COMMENT 'JSON: what is wrong, or what would change',
    seat      BOOLEAN     NOT NULL COMMENT 'whether the person is given a seat',
    overtaken BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'whether the outcome is another one than at the preview',
    PRIMARY KEY (import_id, row_no),
    CONSTRAINT fk_people_import_row_import_id FOREIGN KEY (import_id) REFERENCES people_import (id) ON DELETE CASCADE,
    CONSTRAINT ck_people_import_row_outcome CHECK (outcome IN ('ERROR', 'NEW', 'UPDATED', 'UNCHANGED'))
);

-- One import is confirmed at a time: its row is held for the length of the transaction.
CREATE TABLE people_import_turn (
    id       TINYINT     NOT NULL,
    taken_at DATETIME(6) NULL COMMENT 'UTC',
    PRIMARY KEY (id)
);
INSERT INTO people_import_turn (id) VALUES (1);

GRANT SELECT, INSERT, UPDATE, DELETE ON people_import TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON people_import_row TO '${webUser}'@'%';
GRANT SELECT, UPDATE ON people_import_turn TO '${webUser}'@'%';
