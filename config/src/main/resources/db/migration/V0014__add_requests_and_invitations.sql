-- Asking to join, inviting, and mail on its way out.

ALTER TABLE network_membership DROP CONSTRAINT ck_network_membership_role;
ALTER TABLE network_membership
    ADD COLUMN leave_reason VARCHAR(500) NULL COMMENT 'for the network''s coordinators',
    ADD CONSTRAINT ck_network_membership_role CHECK (role IN ('COORDINATOR', 'CONVENER', 'PREP_COMMITTEE', 'SECRETARY',
        'MEMBER', 'SUBSTITUTE', 'EXTERNAL', 'READER'));

-- Who is invited signs in with the address.
ALTER TABLE account MODIFY username VARCHAR(254) NOT NULL;

CREATE TABLE membership_request (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    network_id    BIGINT        NOT NULL,
    person_id     BIGINT        NOT NULL,
    reason        VARCHAR(1000) NOT NULL,
    status        VARCHAR(20)   NOT NULL,
    requested_at  DATETIME(6)   NOT NULL COMMENT 'UTC',
    decided_by_id BIGINT        NULL,
    decided_at    DATETIME(6)   NULL COMMENT 'UTC',
    message       VARCHAR(1000) NULL COMMENT 'to the one who asked',
    pending       BOOLEAN       AS (IF(status = 'PENDING', TRUE, NULL)) PERSISTENT,
    version       BIGINT        NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    -- One open request a person and network: a double click cannot ask twice.
    CONSTRAINT uq_membership_request_network_id UNIQUE (network_id, person_id, pending),
    CONSTRAINT fk_membership_request_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT fk_membership_request_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_membership_request_decided_by_id FOREIGN KEY (decided_by_id) REFERENCES person (id),
    CONSTRAINT ck_membership_request_status CHECK (status IN ('PENDING', 'APPROVED', 'DECLINED', 'WITHDRAWN'))
);

CREATE TABLE invitation (
    id              BIGINT        NOT NULL AUTO_INCREMENT,
    network_id      BIGINT        NOT NULL,
    email           VARCHAR(254)  NOT NULL,
    person_id       BIGINT        NULL COMMENT 'when the address is a known person''s',
    organisation_id BIGINT        NULL COMMENT 'on whose behalf an unknown person is invited',
    role            VARCHAR(20)   NOT NULL,
    message         VARCHAR(1000) NULL,
    member_until    DATE          NULL COMMENT 'first day when the membership is over; null for no end',
    token_hash      CHAR(64)      NOT NULL COMMENT 'SHA-256 of what stands in the link; the link itself is not kept',
    invited_by_id   BIGINT        NOT NULL,
    invited_at      DATETIME(6)   NOT NULL COMMENT 'UTC',
    expires_on      DATE          NOT NULL COMMENT 'first day when it can no longer be accepted',
    status          VARCHAR(20)   NOT NULL,
    ended_at        DATETIME(6)   NULL COMMENT 'UTC; accepted, declined or withdrawn',
    accepted_by_id  BIGINT        NULL,
    pending         BOOLEAN       AS (IF(status = 'PENDING', TRUE, NULL)) PERSISTENT,
    version         BIGINT        NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uq_invitation_network_id UNIQUE (network_id, email, pending),
    CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_invitation_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT fk_invitation_person_id FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_invitation_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_invitation_invited_by_id FOREIGN KEY (invited_by_id) REFERENCES person (id),
    CONSTRAINT fk_invitation_accepted_by_id FOREIGN KEY (accepted_by_id) REFERENCES person (id),
    CONSTRAINT ck_invitation_role CHECK (role IN ('COORDINATOR', 'CONVENER', 'PREP_COMMITTEE', 'SECRETARY', 'MEMBER',
        'SUBSTITUTE', 'EXTERNAL')),
    CONSTRAINT ck_invitation_status CHECK (status IN ('PENDING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'))
);

-- Mail leaves after the commit of the change that it tells of, and is tried again until it has left.
CREATE TABLE outgoing_mail (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    recipient       VARCHAR(254) NOT NULL,
    subject         VARCHAR(200) NOT NULL,
    body            TEXT         NULL COMMENT 'gone when the mail has left',
    created_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
    attempts        SMALLINT     NOT NULL DEFAULT 0,
    next_attempt_at DATETIME(6)  NULL COMMENT 'UTC; null when it has left or was given up',
    sent_at         DATETIME(6)  NULL COMMENT 'UTC',
    PRIMARY KEY (id)
);
CREATE INDEX ix_outgoing_mail_next_attempt_at ON outgoing_mail (next_attempt_at);

GRANT SELECT, INSERT, UPDATE ON membership_request TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON invitation TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON outgoing_mail TO '${webUser}'@'%';
-- Only what has not begun is taken back: a hand-over that is undone before its date.
GRANT DELETE ON network_membership TO '${webUser}'@'%';
