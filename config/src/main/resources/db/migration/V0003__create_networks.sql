-- Networks, seats with their holders over time, and membership.

CREATE TABLE policy_area (
    id      BIGINT      NOT NULL AUTO_INCREMENT,
    code    VARCHAR(40) NOT NULL,
    name_sv VARCHAR(80) NOT NULL,
    name_en VARCHAR(80) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_policy_area_code UNIQUE (code)
);
INSERT INTO policy_area (code, name_sv, name_en) VALUES
    ('labour-market', 'Arbetsmarknad', 'Labour market'),
    ('environment-and-planning', 'Miljö och samhällsbyggnad', 'Environment and planning'),
    ('social-welfare', 'Social välfärd', 'Social welfare'),
    ('education', 'Utbildning', 'Education'),
    ('business', 'Näringsliv', 'Business'),
    ('leadership', 'Ledning och stöd', 'Leadership and support');

CREATE TABLE network (
    id                BIGINT        NOT NULL AUTO_INCREMENT,
    slug              VARCHAR(120)  NOT NULL,
    name              VARCHAR(160)  NOT NULL,
    kind              VARCHAR(20)   NOT NULL,
    status            VARCHAR(20)   NOT NULL COMMENT 'today''s status; the history is network_status_change',
    purpose           VARCHAR(2000) NOT NULL,
    policy_area_id    BIGINT        NOT NULL,
    contact_person_id BIGINT        NOT NULL COMMENT 'the public face at the association, mandatory (domain.md 1.4)',
    visibility        VARCHAR(20)   NOT NULL,
    join_policy       VARCHAR(20)   NOT NULL,
    last_updated_at   DATETIME(6)   NOT NULL COMMENT 'UTC; last publication, meeting change, question or answer; never a reading',
    version           BIGINT        NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uq_network_slug UNIQUE (slug),
    CONSTRAINT fk_network_policy_area_id FOREIGN KEY (policy_area_id) REFERENCES policy_area (id),
    CONSTRAINT fk_network_contact_person_id FOREIGN KEY (contact_person_id) REFERENCES person (id),
    CONSTRAINT ck_network_kind CHECK (kind IN ('MANAGEMENT', 'PEER', 'WORKING_GROUP', 'POLITICAL_BODY')),
    CONSTRAINT ck_network_status CHECK (status IN ('ACTIVE', 'PAUSED', 'CLOSED')),
    CONSTRAINT ck_network_visibility CHECK (visibility IN ('PUBLIC', 'SIGNED_IN', 'MEMBERS')),
    CONSTRAINT ck_network_join_policy CHECK (join_policy IN ('DIRECT', 'INVITATION'))
);

CREATE TABLE network_status_change (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    network_id   BIGINT      NOT NULL,
    status       VARCHAR(20) NOT NULL,
    effective_on DATE        NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_network_status_change_network_id UNIQUE (network_id, effective_on),
    CONSTRAINT fk_network_status_change_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT ck_network_status_change_status CHECK (status IN ('ACTIVE', 'PAUSED', 'CLOSED'))
);

-- A seat is a network's expectation of an organisation; a municipality with a seat is an expected municipality.
CREATE TABLE seat (
    id              BIGINT   NOT NULL AUTO_INCREMENT,
    network_id      BIGINT   NOT NULL,
    organisation_id BIGINT   NOT NULL,
    seat_no         SMALLINT NOT NULL DEFAULT 1 COMMENT 'Göteborg may have two in one network',
    expected_from   DATE     NOT NULL,
    expected_to     DATE     NULL COMMENT 'first day when no longer expected',
    PRIMARY KEY (id),
    CONSTRAINT uq_seat_network_id UNIQUE (network_id, organisation_id, seat_no),
    CONSTRAINT fk_seat_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT fk_seat_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_seat_expected CHECK (expected_to IS NULL OR expected_to > expected_from)
);
CREATE INDEX ix_seat_organisation_id ON seat (organisation_id);

CREATE TABLE seat_holding (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    seat_id    BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    role       VARCHAR(20) NOT NULL,
    valid_from DATE        NOT NULL,
    valid_to   DATE        NULL COMMENT 'first day when no longer valid',
    open_role  VARCHAR(20) AS (IF(valid_to IS NULL, role, NULL)) PERSISTENT,
    PRIMARY KEY (id),
    -- At most one open-ended holder and one open-ended substitute a seat.
    CONSTRAINT uq_seat_holding_seat_id UNIQUE (seat_id, open_role),
    CONSTRAINT fk_seat_holding_seat_id FOREIGN KEY (seat_id) REFERENCES seat (id),
    CONSTRAINT fk_seat_holding_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_seat_holding_role CHECK (role IN ('HOLDER', 'SUBSTITUTE')),
    CONSTRAINT ck_seat_holding_valid CHECK (valid_to IS NULL OR valid_to > valid_from)
);
CREATE INDEX ix_seat_holding_person_id ON seat_holding (person_id);

CREATE TABLE network_membership (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    network_id BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    role       VARCHAR(20) NOT NULL,
    joined_on  DATE        NOT NULL,
    left_on    DATE        NULL COMMENT 'first day when no longer a member',
    current    BOOLEAN     AS (IF(left_on IS NULL, TRUE, NULL)) PERSISTENT,
    version    BIGINT      NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    -- One current membership a person and network: a double click cannot join twice.
    CONSTRAINT uq_network_membership_network_id UNIQUE (network_id, person_id, current),
    CONSTRAINT fk_network_membership_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT fk_network_membership_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_network_membership_role CHECK (role IN ('COORDINATOR', 'CONVENER', 'SECRETARY', 'MEMBER', 'SUBSTITUTE', 'EXTERNAL')),
    CONSTRAINT ck_network_membership_left CHECK (left_on IS NULL OR left_on >= joined_on)
);
CREATE INDEX ix_network_membership_person_id ON network_membership (person_id, current);

GRANT SELECT ON policy_area TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON network TO '${webUser}'@'%';
GRANT SELECT, INSERT ON network_status_change TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON seat TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON seat_holding TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON network_membership TO '${webUser}'@'%';
