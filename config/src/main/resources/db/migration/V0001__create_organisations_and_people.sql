-- Who takes part: municipalities, the association itself and external organisations, and their people.
-- Instants are DATETIME(6) in UTC; columns ending in _on are business dates in Europe/Stockholm.

CREATE TABLE organisation (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    kind            VARCHAR(20)  NOT NULL,
    scb_code        CHAR(4)      NULL COMMENT 'municipality code of SCB; null for others',
    name            VARCHAR(120) NOT NULL,
    short_name      VARCHAR(60)  NOT NULL,
    slug            VARCHAR(80)  NOT NULL,
    population      INT          NULL,
    population_on   DATE         NULL,
    member_from     DATE         NULL COMMENT 'first day as a member of the association; null for those that are not members',
    member_to       DATE         NULL COMMENT 'first day as a former member',
    version         BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uq_organisation_slug UNIQUE (slug),
    CONSTRAINT uq_organisation_scb_code UNIQUE (scb_code),
    CONSTRAINT ck_organisation_kind CHECK (kind IN ('MUNICIPALITY', 'ASSOCIATION', 'EXTERNAL')),
    CONSTRAINT ck_organisation_scb_code CHECK ((kind = 'MUNICIPALITY') = (scb_code IS NOT NULL)),
    CONSTRAINT ck_organisation_member CHECK (member_to IS NULL OR member_to > member_from)
);

CREATE TABLE person (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    organisation_id BIGINT       NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    given_name      VARCHAR(80)  NOT NULL,
    surname         VARCHAR(80)  NOT NULL,
    job_title       VARCHAR(120) NOT NULL COMMENT 'function, e.g. Planarkitekt',
    email           VARCHAR(254) NULL,
    phone           VARCHAR(40)  NULL,
    version         BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT fk_person_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_person_kind CHECK (kind IN ('ELECTED', 'OFFICIAL'))
);
CREATE INDEX ix_person_surname ON person (surname, given_name);

GRANT SELECT, INSERT, UPDATE ON organisation TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON person TO '${webUser}'@'%';
