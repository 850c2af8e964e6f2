-- The life of a network: how it is run, its parents, its years, the decisions that open and close it, and what a new one
-- of each kind starts with.

ALTER TABLE network
    DROP CONSTRAINT ck_network_visibility,
    DROP CONSTRAINT ck_network_join_policy;
ALTER TABLE network
    ADD COLUMN membership_basis   VARCHAR(20) NOT NULL DEFAULT 'PERSON' COMMENT 'whether a place follows the person or the function (domain.md 1.3)',
    ADD COLUMN proposal_lead_days SMALLINT    NOT NULL DEFAULT 15 COMMENT 'working days before a meeting until which items may be proposed (domain.md 1.5)',
    ADD COLUMN call_lead_days     SMALLINT    NOT NULL DEFAULT 10 COMMENT 'working days before a meeting when it must be called',
    ADD COLUMN notes_lead_days    SMALLINT    NOT NULL DEFAULT 10 COMMENT 'working days after a meeting when its notes must be there',
    ADD COLUMN changed_by_id      BIGINT      NULL COMMENT 'who changed the description last, for the one who saves after',
    ADD COLUMN changed_at         DATETIME(6) NULL COMMENT 'UTC',
    ADD COLUMN submission_key     CHAR(36)    NULL COMMENT 'of the form that made it: sending it twice makes one network',
    ADD CONSTRAINT uq_network_submission_key UNIQUE (submission_key),
    ADD CONSTRAINT fk_network_changed_by_id FOREIGN KEY (changed_by_id) REFERENCES person (id),
    ADD CONSTRAINT ck_network_visibility CHECK (visibility IN ('PUBLIC', 'SIGNED_IN', 'MEMBERS', 'SECRET')),
    ADD CONSTRAINT ck_network_join_policy CHECK (join_policy IN ('DIRECT', 'REQUEST', 'INVITATION')),
    ADD CONSTRAINT ck_network_membership_basis CHECK (membership_basis IN ('PERSON', 'FUNCTION')),
    ADD CONSTRAINT ck_network_lead_days CHECK (proposal_lead_days BETWEEN 0 AND 120 AND call_lead_days BETWEEN 0 AND 120
        AND notes_lead_days BETWEEN 0 AND 120);

-- A working group has one or more networks that own it. Circles longer than one step are refused by the service.
CREATE TABLE network_parent (
    network_id BIGINT NOT NULL,
    parent_id  BIGINT NOT NULL,
    PRIMARY KEY (network_id, parent_id),
    CONSTRAINT fk_network_parent_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT fk_network_parent_parent_id FOREIGN KEY (parent_id) REFERENCES network (id),
    CONSTRAINT ck_network_parent_self CHECK (network_id <> parent_id)
);
CREATE INDEX ix_network_parent_parent_id ON network_parent (parent_id);

-- The municipalities decide which networks exist: opening, pausing and closing one is a decision on record.
CREATE TABLE network_decision (
    id             BIGINT        NOT NULL AUTO_INCREMENT,
    network_id     BIGINT        NOT NULL,
    kind           VARCHAR(20)   NOT NULL,
    decided_on     DATE          NOT NULL,
    effective_on   DATE          NOT NULL COMMENT 'first day when it is so',
    decided_by     VARCHAR(160)  NOT NULL COMMENT 'the body with the mandate, e.g. Förbundsstyrelsen',
    reference      VARCHAR(60)   NULL COMMENT 'diarienummer',
    reason         VARCHAR(2000) NOT NULL,
    recorded_by_id BIGINT        NOT NULL,
    recorded_at    DATETIME(6)   NOT NULL COMMENT 'UTC',
    PRIMARY KEY (id),
    CONSTRAINT fk_network_decision_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT fk_network_decision_recorded_by_id FOREIGN KEY (recorded_by_id) REFERENCES person (id),
    CONSTRAINT ck_network_decision_kind CHECK (kind IN ('OPENING', 'PAUSE', 'RESUMPTION', 'CLOSING')),
    CONSTRAINT ck_network_decision_effective CHECK (effective_on >= decided_on)
);

-- Verksamhetsår: a calendar year of a network, with what it sees coming, its focus areas and its own words at the end.
CREATE TABLE operating_year (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    network_id    BIGINT        NOT NULL,
    year          SMALLINT      NOT NULL,
    foresight     VARCHAR(4000) NULL COMMENT 'framtidsspaning',
    review        VARCHAR(4000) NULL COMMENT 'the network''s own words about the year',
    changed_by_id BIGINT        NULL,
    changed_at    DATETIME(6)   NULL COMMENT 'UTC',
    version       BIGINT        NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT fk_operating_year_changed_by_id FOREIGN KEY (changed_by_id) REFERENCES person (id),
    CONSTRAINT uq_operating_year_network_id UNIQUE (network_id, year),
    CONSTRAINT fk_operating_year_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT ck_operating_year_year CHECK (year BETWEEN 2000 AND 2100)
);

CREATE TABLE focus_area (
    id                BIGINT        NOT NULL AUTO_INCREMENT,
    operating_year_id BIGINT        NOT NULL,
    position          SMALLINT      NOT NULL,
    title             VARCHAR(160)  NOT NULL,
    description       VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_focus_area_operating_year_id UNIQUE (operating_year_id, position),
    CONSTRAINT fk_focus_area_operating_year_id FOREIGN KEY (operating_year_id) REFERENCES operating_year (id)
);

-- What a new network of a kind starts with; copied when it is created, and its own from then on.
CREATE TABLE network_template (
    kind               VARCHAR(20) NOT NULL,
    membership_basis   VARCHAR(20) NOT NULL,
    join_policy        VARCHAR(20) NOT NULL,
    proposal_lead_days SMALLINT    NOT NULL,
    call_lead_days     SMALLINT    NOT NULL,
    notes_lead_days    SMALLINT    NOT NULL,
    PRIMARY KEY (kind),
    CONSTRAINT ck_network_template_kind CHECK (kind IN ('MANAGEMENT', 'PEER', 'WORKING_GROUP', 'POLITICAL_BODY'))
);

CREATE TABLE network_template_item (
    kind     VARCHAR(20)  NOT NULL,
    part     VARCHAR(20)  NOT NULL,
    position SMALLINT     NOT NULL,
    title    VARCHAR(120) NOT NULL,
    PRIMARY KEY (kind, part, position),
    CONSTRAINT fk_network_template_item_kind FOREIGN KEY (kind) REFERENCES network_template (kind),
    CONSTRAINT ck_network_template_item_part CHECK (part IN ('FOLDER', 'AGENDA'))
);

CREATE TABLE network_standard_item (
    network_id BIGINT       NOT NULL,
    part       VARCHAR(20)  NOT NULL COMMENT 'a folder of the library, or an item of each agenda',
    position   SMALLINT     NOT NULL,
    title      VARCHAR(120) NOT NULL,
    PRIMARY KEY (network_id, part, position),
    CONSTRAINT fk_network_standard_item_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT ck_network_standard_item_part CHECK (part IN ('FOLDER', 'AGENDA'))
);

INSERT INTO network_template VALUES
    ('MANAGEMENT', 'FUNCTION', 'INVITATION', 15, 10, 10),
    ('PEER', 'PERSON', 'DIRECT', 15, 10, 10),
    ('WORKING_GROUP', 'PERSON', 'REQUEST', 10, 5, 5),
    ('POLITICAL_BODY', 'FUNCTION', 'INVITATION', 20, 10, 10);
INSERT INTO network_template_item
SELECT t.kind, i.part, i.position, i.title
FROM network_template t
JOIN (
    SELECT 'MANAGEMENT' AS kind, 'AGENDA' AS part, 1 AS position, 'Välkommen' AS title UNION ALL
    SELECT 'MANAGEMENT', 'AGENDA', 2, 'Föregående anteckningar och åtgärder' UNION ALL
    SELECT 'MANAGEMENT', 'AGENDA', 3, 'Aktuellt från GR' UNION ALL
    SELECT 'MANAGEMENT', 'AGENDA', 4, 'Temafråga' UNION ALL
    SELECT 'MANAGEMENT', 'AGENDA', 5, 'Laget runt' UNION ALL
    SELECT 'MANAGEMENT', 'AGENDA', 6, 'Gemensamma satsningar' UNION ALL
    SELECT 'MANAGEMENT', 'AGENDA', 7, 'Remisser' UNION ALL
    SELECT 'MANAGEMENT', 'AGENDA', 8, 'Nästa möte' UNION ALL
    SELECT 'PEER', 'AGENDA', 1, 'Välkommen' UNION ALL
    SELECT 'PEER', 'AGENDA', 2, 'Aktuellt från GR' UNION ALL
    SELECT 'PEER', 'AGENDA', 3, 'Temafråga' UNION ALL
    SELECT 'PEER', 'AGENDA', 4, 'Laget runt' UNION ALL
    SELECT 'PEER', 'AGENDA', 5, 'Goda exempel' UNION ALL
    SELECT 'PEER', 'AGENDA', 6, 'Nästa möte' UNION ALL
    SELECT 'WORKING_GROUP', 'AGENDA', 1, 'Uppdraget och läget' UNION ALL
    SELECT 'WORKING_GROUP', 'AGENDA', 2, 'Arbetet sedan sist' UNION ALL
    SELECT 'WORKING_GROUP', 'AGENDA', 3, 'Nästa steg och vem som gör vad' UNION ALL
    SELECT 'POLITICAL_BODY', 'AGENDA', 1, 'Mötets öppnande' UNION ALL
    SELECT 'POLITICAL_BODY', 'AGENDA', 2, 'Val av justerare' UNION ALL
    SELECT 'POLITICAL_BODY', 'AGENDA', 3, 'Föregående protokoll' UNION ALL
    SELECT 'POLITICAL_BODY', 'AGENDA', 4, 'Beslutsärenden' UNION ALL
    SELECT 'POLITICAL_BODY', 'AGENDA', 5, 'Informationsärenden' UNION ALL
    SELECT 'POLITICAL_BODY', 'AGENDA', 6, 'Mötet avslutas' UNION ALL
    SELECT 'MANAGEMENT', 'FOLDER', 1, 'Möten' UNION ALL
    SELECT 'MANAGEMENT', 'FOLDER', 2, 'Underlag och remisser' UNION ALL
    SELECT 'MANAGEMENT', 'FOLDER', 3, 'Gemensamma satsningar' UNION ALL
    SELECT 'PEER', 'FOLDER', 1, 'Möten' UNION ALL
    SELECT 'PEER', 'FOLDER', 2, 'Goda exempel' UNION ALL
    SELECT 'PEER', 'FOLDER', 3, 'Mallar och rutiner' UNION ALL
    SELECT 'WORKING_GROUP', 'FOLDER', 1, 'Uppdrag' UNION ALL
    SELECT 'WORKING_GROUP', 'FOLDER', 2, 'Arbetsmaterial' UNION ALL
    SELECT 'WORKING_GROUP', 'FOLDER', 3, 'Resultat' UNION ALL
    SELECT 'POLITICAL_BODY', 'FOLDER', 1, 'Kallelser' UNION ALL
    SELECT 'POLITICAL_BODY', 'FOLDER', 2, 'Handlingar' UNION ALL
    SELECT 'POLITICAL_BODY', 'FOLDER', 3, 'Protokoll'
) i ON i.kind = t.kind;

GRANT SELECT, INSERT, DELETE ON network_parent TO '${webUser}'@'%';
GRANT SELECT, INSERT ON network_decision TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON operating_year TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON focus_area TO '${webUser}'@'%';
GRANT SELECT ON network_template TO '${webUser}'@'%';
GRANT SELECT ON network_template_item TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON network_standard_item TO '${webUser}'@'%';
-- A status that begins on a day that already has one replaces it.
GRANT UPDATE ON network_status_change TO '${webUser}'@'%';
