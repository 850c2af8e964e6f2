-- What a person tells of themselves, and the functions by which they find their counterparts.

ALTER TABLE account_role DROP CONSTRAINT ck_account_role_role;
ALTER TABLE account_role ADD CONSTRAINT ck_account_role_role CHECK (role IN ('MANAGEMENT', 'REGISTRAR', 'OPERATOR', 'ADMINISTRATOR'));

CREATE TABLE job_function (
    id      BIGINT      NOT NULL AUTO_INCREMENT,
    name_sv VARCHAR(80) NOT NULL,
    name_en VARCHAR(80) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_job_function_name_sv UNIQUE (name_sv)
);

ALTER TABLE person
    ADD COLUMN job_function_id BIGINT        NULL COMMENT 'what the person is, in words that all municipalities share',
    ADD COLUMN party           VARCHAR(60)   NULL COMMENT 'of an elected representative only (domain.md G6)',
    ADD COLUMN can_help_with   VARCHAR(1000) NULL,
    ADD COLUMN changed_by_id   BIGINT        NULL COMMENT 'who changed it last, for the one who saves after',
    ADD COLUMN changed_at      DATETIME(6)   NULL COMMENT 'UTC',
    ADD CONSTRAINT fk_person_job_function_id FOREIGN KEY (job_function_id) REFERENCES job_function (id),
    ADD CONSTRAINT fk_person_changed_by_id FOREIGN KEY (changed_by_id) REFERENCES person (id),
    -- Invitations and imports know a person by the address.
    ADD CONSTRAINT uq_person_email UNIQUE (email),
    ADD CONSTRAINT ck_person_party CHECK (party IS NULL OR kind = 'ELECTED');
CREATE INDEX ix_person_job_function_id ON person (job_function_id, organisation_id);

CREATE TABLE person_policy_area (
    person_id      BIGINT NOT NULL,
    policy_area_id BIGINT NOT NULL,
    PRIMARY KEY (person_id, policy_area_id),
    CONSTRAINT fk_person_policy_area_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_person_policy_area_policy_area_id FOREIGN KEY (policy_area_id) REFERENCES policy_area (id)
);
CREATE INDEX ix_person_policy_area_policy_area_id ON person_policy_area (policy_area_id);

-- A small square made by the portal from what was uploaded: bounded, so it may lie here and go with a backup.
CREATE TABLE person_picture (
    person_id  BIGINT      NOT NULL,
    jpeg       MEDIUMBLOB  NOT NULL,
    updated_at DATETIME(6) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (person_id),
    CONSTRAINT fk_person_picture_person_id FOREIGN KEY (person_id) REFERENCES person (id)
);

INSERT INTO job_function (name_sv, name_en) VALUES
    ('Kommundirektör', 'Chief executive of a municipality'),
    ('Utbildningschef', 'Head of education'),
    ('Socialchef', 'Head of social services'),
    ('Samhällsbyggnadschef', 'Head of planning and building'),
    ('HR-chef', 'Head of human resources'),
    ('Ekonomichef', 'Head of finance'),
    ('Kommunikationschef', 'Head of communications'),
    ('Digitaliseringschef', 'Head of digital services'),
    ('Arbetsmarknadschef', 'Head of labour market services'),
    ('Planarkitekt', 'Planning architect'),
    ('Översiktsplanerare', 'Comprehensive planner'),
    ('Miljöstrateg', 'Environmental strategist'),
    ('Klimatstrateg', 'Climate strategist'),
    ('Dataskyddsombud', 'Data protection officer'),
    ('Säkerhets- och beredskapssamordnare', 'Safety and preparedness coordinator'),
    ('Medicinskt ansvarig sjuksköterska', 'Nurse with medical responsibility'),
    ('Folkhälsostrateg', 'Public health strategist'),
    ('Näringslivsutvecklare', 'Business developer'),
    ('Kommunstyrelsens ordförande', 'Chair of the municipal executive board'),
    ('Ledamot i nämnd', 'Member of a committee');

ALTER TABLE organisation
    ADD COLUMN changed_by_id BIGINT      NULL COMMENT 'who changed it last, for the one who saves after',
    ADD COLUMN changed_at    DATETIME(6) NULL COMMENT 'UTC',
    ADD CONSTRAINT fk_organisation_changed_by_id FOREIGN KEY (changed_by_id) REFERENCES person (id);

GRANT SELECT, INSERT ON job_function TO '${webUser}'@'%';
GRANT SELECT, INSERT, DELETE ON person_policy_area TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON person_picture TO '${webUser}'@'%';
