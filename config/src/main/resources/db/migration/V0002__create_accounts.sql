-- Local accounts, the throttle of sign-in attempts and the security log.
-- The batch user gets nothing here (domain.md S3): reports and the security log never meet.

CREATE TABLE account (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    person_id     BIGINT       NOT NULL,
    username      VARCHAR(80)  NOT NULL,
    password_hash VARCHAR(255) NOT NULL COMMENT 'salted PBKDF2, never the password',
    active        BOOLEAN      NOT NULL DEFAULT TRUE,
    demo          BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'exists only while demo data is loaded',
    version       BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uq_account_username UNIQUE (username),
    CONSTRAINT uq_account_person_id UNIQUE (person_id),
    CONSTRAINT fk_account_person_id FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE account_role (
    account_id BIGINT      NOT NULL,
    role       VARCHAR(20) NOT NULL,
    PRIMARY KEY (account_id, role),
    CONSTRAINT fk_account_role_account_id FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT ck_account_role_role CHECK (role IN ('MANAGEMENT', 'REGISTRAR', 'OPERATOR'))
);

CREATE TABLE sign_in_throttle (
    throttle_key  CHAR(64)    NOT NULL COMMENT 'SHA-256 of the account name or the address: no readable trace',
    failures      INT         NOT NULL,
    window_ends_at DATETIME(6) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (throttle_key)
);

CREATE TABLE security_event (
    id          BIGINT       NOT NULL AUTO_INCREMENT,
    happened_at DATETIME(6)  NOT NULL COMMENT 'UTC',
    kind        VARCHAR(40)  NOT NULL,
    account_id  BIGINT       NULL,
    address     VARCHAR(45)  NULL,
    object_kind VARCHAR(40)  NULL,
    object_id   VARCHAR(80)  NULL,
    outcome     VARCHAR(20)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_security_event_account_id FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT ck_security_event_outcome CHECK (outcome IN ('SUCCESS', 'FAILURE', 'DENIED'))
);
CREATE INDEX ix_security_event_happened_at ON security_event (happened_at);

GRANT SELECT, INSERT, UPDATE ON account TO '${webUser}'@'%';
GRANT SELECT, INSERT, DELETE ON account_role TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_throttle TO '${webUser}'@'%';
-- Append-only for the portal.
GRANT SELECT, INSERT ON security_event TO '${webUser}'@'%';
