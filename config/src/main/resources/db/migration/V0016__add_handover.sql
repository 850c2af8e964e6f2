-- Handing over an organisation's seats after an election, at once, with what it takes to undo it before its day.

CREATE TABLE handover (
    id              BIGINT      NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT      NOT NULL,
    effective_on    DATE        NOT NULL COMMENT 'first day of the successors',
    reads_until     DATE        NOT NULL COMMENT 'first day when those who leave can no longer read',
    prepared_by_id  BIGINT      NOT NULL,
    prepared_at     DATETIME(6) NOT NULL COMMENT 'UTC',
    submission_key  VARCHAR(36) NOT NULL COMMENT 'made when the form was shown, so that sending it twice counts once',
    undone_by_id    BIGINT      NULL,
    undone_at       DATETIME(6) NULL COMMENT 'UTC',
    standing        BOOLEAN     AS (IF(undone_at IS NULL, TRUE, NULL)) PERSISTENT,
    version         BIGINT      NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    -- Two people cannot hand over the same organisation to the same day.
    CONSTRAINT uq_handover_organisation_id UNIQUE (organisation_id, effective_on, standing),
    CONSTRAINT fk_handover_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_handover_prepared_by_id FOREIGN KEY (prepared_by_id) REFERENCES person (id),
    CONSTRAINT fk_handover_undone_by_id FOREIGN KEY (undone_by_id) REFERENCES person (id),
    CONSTRAINT ck_handover_reads_until CHECK (reads_until >= effective_on)
);

-- One holding that ends, and who comes after. Ids of rows that an undoing takes away are not foreign keys.
CREATE TABLE handover_change (
    id                   BIGINT  NOT NULL AUTO_INCREMENT,
    handover_id          BIGINT  NOT NULL,
    ended_holding_id     BIGINT  NOT NULL,
    held_until           DATE    NULL COMMENT 'the end that the holding had before; null when none was known',
    successor_id         BIGINT  NULL COMMENT 'null when the seat becomes vacant',
    successor_holding_id BIGINT  NULL,
    successor_until      DATE    NULL COMMENT 'first day of someone who had been given the seat already',
    kept                 BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'the undoing left it, because it had been changed since',
    PRIMARY KEY (id),
    CONSTRAINT uq_handover_change_handover_id UNIQUE (handover_id, ended_holding_id),
    CONSTRAINT fk_handover_change_handover_id FOREIGN KEY (handover_id) REFERENCES handover (id),
    CONSTRAINT fk_handover_change_ended_holding_id FOREIGN KEY (ended_holding_id) REFERENCES seat_holding (id),
    CONSTRAINT fk_handover_change_successor_id FOREIGN KEY (successor_id) REFERENCES person (id)
);

-- The memberships that were ended on the day, and those that were written. A person with two seats has one of each.
CREATE TABLE handover_membership (
    id            BIGINT      NOT NULL AUTO_INCREMENT,
    handover_id   BIGINT      NOT NULL,
    membership_id BIGINT      NOT NULL COMMENT 'no foreign key: an undoing takes away what has not begun',
    network_id    BIGINT      NOT NULL,
    person_id     BIGINT      NOT NULL,
    act           VARCHAR(20) NOT NULL,
    role          VARCHAR(20) NOT NULL,
    joined_on     DATE        NOT NULL,
    left_on       DATE        NULL COMMENT 'of one that was ended: the end that it had before',
    PRIMARY KEY (id),
    CONSTRAINT uq_handover_membership_handover_id UNIQUE (handover_id, membership_id),
    CONSTRAINT fk_handover_membership_handover_id FOREIGN KEY (handover_id) REFERENCES handover (id),
    CONSTRAINT fk_handover_membership_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT fk_handover_membership_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_handover_membership_act CHECK (act IN ('ENDED', 'WRITTEN'))
);

GRANT SELECT, INSERT, UPDATE ON handover TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON handover_change TO '${webUser}'@'%';
GRANT SELECT, INSERT ON handover_membership TO '${webUser}'@'%';
