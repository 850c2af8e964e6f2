-- Minnesanteckningar of a meeting, and what it decided or took a position on (domain.md §1.5, O1, O5).

CREATE TABLE meeting_notes (
    meeting_id      BIGINT      NOT NULL,
    body            MEDIUMTEXT  NOT NULL,
    state           VARCHAR(20) NOT NULL,
    written_by_id   BIGINT      NOT NULL COMMENT 'who wrote last',
    written_at      DATETIME(6) NOT NULL COMMENT 'UTC',
    approved_by_id  BIGINT      NULL,
    approved_at     DATETIME(6) NULL COMMENT 'UTC',
    published_by_id BIGINT      NULL,
    published_at    DATETIME(6) NULL COMMENT 'UTC; from then on an allmän handling',
    version         BIGINT      NOT NULL DEFAULT 0,
    PRIMARY KEY (meeting_id),
    CONSTRAINT fk_meeting_notes_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_meeting_notes_written_by_id FOREIGN KEY (written_by_id) REFERENCES person (id),
    CONSTRAINT fk_meeting_notes_approved_by_id FOREIGN KEY (approved_by_id) REFERENCES person (id),
    CONSTRAINT fk_meeting_notes_published_by_id FOREIGN KEY (published_by_id) REFERENCES person (id),
    CONSTRAINT ck_meeting_notes_state CHECK (state IN ('DRAFT', 'APPROVED', 'PUBLISHED')),
    CONSTRAINT ck_meeting_notes_approved CHECK ((state <> 'DRAFT') = (approved_at IS NOT NULL)
        AND (approved_at IS NULL) = (approved_by_id IS NULL)),
    CONSTRAINT ck_meeting_notes_published CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL)
        AND (published_at IS NULL) = (published_by_id IS NULL))
);

CREATE TABLE meeting_decision (
    id         BIGINT        NOT NULL AUTO_INCREMENT,
    meeting_id BIGINT        NOT NULL,
    position   SMALLINT      NOT NULL,
    kind       VARCHAR(20)   NOT NULL,
    decided_by VARCHAR(300)  NOT NULL COMMENT 'who, and with what mandate (domain.md 1.3)',
    body       VARCHAR(2000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_meeting_decision_meeting_id UNIQUE (meeting_id, position),
    CONSTRAINT fk_meeting_decision_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT ck_meeting_decision_kind CHECK (kind IN ('POSITION', 'DECISION', 'RECOMMENDATION'))
);

-- What is published never changes and never goes, with its decisions (O5). A database without accounts is one that the
-- removal of demo data is emptying.
CREATE TRIGGER meeting_notes_before_update BEFORE UPDATE ON meeting_notes FOR EACH ROW
BEGIN
    IF OLD.state = 'PUBLISHED' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Published notes do not change';
    END IF;
END;

CREATE TRIGGER meeting_notes_before_delete BEFORE DELETE ON meeting_notes FOR EACH ROW
BEGIN
    IF OLD.state = 'PUBLISHED' AND EXISTS (SELECT 1 FROM account)
    THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Published notes are never deleted';
    END IF;
END;

CREATE TRIGGER meeting_decision_before_insert BEFORE INSERT ON meeting_decision FOR EACH ROW
BEGIN
    IF EXISTS (SELECT 1 FROM meeting_notes n WHERE n.meeting_id = NEW.meeting_id AND n.state = 'PUBLISHED')
    THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Published notes do not change';
    END IF;
END;

CREATE TRIGGER meeting_decision_before_update BEFORE UPDATE ON meeting_decision FOR EACH ROW
BEGIN
    IF EXISTS (SELECT 1 FROM meeting_notes n WHERE n.meeting_id IN (OLD.meeting_id, NEW.meeting_id)
        AND n.state = 'PUBLISHED')
    THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Published notes do not change';
    END IF;
END;

CREATE TRIGGER meeting_decision_before_delete BEFORE DELETE ON meeting_decision FOR EACH ROW
BEGIN
    IF EXISTS (SELECT 1 FROM meeting_notes n WHERE n.meeting_id = OLD.meeting_id AND n.state = 'PUBLISHED')
        AND EXISTS (SELECT 1 FROM account)
    THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Published notes are never deleted';
    END IF;
END;

-- Nobody is granted DELETE on the notes themselves; a draft loses decisions while it is rewritten.
GRANT SELECT, INSERT, UPDATE ON meeting_notes TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON meeting_decision TO '${webUser}'@'%';
