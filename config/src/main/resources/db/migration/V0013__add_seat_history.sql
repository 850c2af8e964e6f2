-- Seats over time: a mandate, and no two people on one seat in the same role on the same day.

ALTER TABLE organisation
    ADD COLUMN contact_person_id BIGINT       NULL COMMENT 'who the association asks to fill the organisation''s seats',
    ADD COLUMN email_domain      VARCHAR(120) NULL COMMENT 'tells which organisation an invited address belongs to',
    ADD CONSTRAINT fk_organisation_contact_person_id FOREIGN KEY (contact_person_id) REFERENCES person (id),
    ADD CONSTRAINT uq_organisation_email_domain UNIQUE (email_domain);

-- A seat that was no longer expected can be expected again: another row, with days of its own.
ALTER TABLE seat
    ADD COLUMN version        BIGINT NOT NULL DEFAULT 0 COMMENT 'changes with each holding given or ended, so that two people notice each other',
    ADD COLUMN expected_until DATE   NOT NULL DEFAULT '9999-12-31' COMMENT 'expected_to, or the end of time; kept by triggers for the period';
UPDATE seat SET expected_until = COALESCE(expected_to, '9999-12-31');
CREATE TRIGGER seat_before_insert BEFORE INSERT ON seat FOR EACH ROW
    SET NEW.expected_until = COALESCE(NEW.expected_to, '9999-12-31');
CREATE TRIGGER seat_before_update BEFORE UPDATE ON seat FOR EACH ROW
    SET NEW.expected_until = COALESCE(NEW.expected_to, '9999-12-31');
ALTER TABLE seat ADD PERIOD FOR expectation (expected_from, expected_until);
ALTER TABLE seat ADD CONSTRAINT uq_seat_period UNIQUE (network_id, organisation_id, seat_no, expectation WITHOUT OVERLAPS);
ALTER TABLE seat DROP CONSTRAINT uq_seat_network_id;

ALTER TABLE seat_holding
    ADD COLUMN mandate_kind VARCHAR(20) NOT NULL DEFAULT 'OFFICIAL' COMMENT 'as whom the person sits there',
    ADD COLUMN valid_until  DATE        NOT NULL DEFAULT '9999-12-31' COMMENT 'valid_to, or the end of time; kept by triggers for the period',
    ADD CONSTRAINT ck_seat_holding_mandate_kind CHECK (mandate_kind IN ('ELECTED', 'OFFICIAL'));
UPDATE seat_holding h JOIN person p ON p.id = h.person_id
SET h.mandate_kind = p.kind, h.valid_until = COALESCE(h.valid_to, '9999-12-31');

CREATE TRIGGER seat_holding_before_insert BEFORE INSERT ON seat_holding FOR EACH ROW
    SET NEW.valid_until = COALESCE(NEW.valid_to, '9999-12-31');
CREATE TRIGGER seat_holding_before_update BEFORE UPDATE ON seat_holding FOR EACH ROW
    SET NEW.valid_until = COALESCE(NEW.valid_to, '9999-12-31');
ALTER TABLE seat_holding ADD PERIOD FOR holding (valid_from, valid_until);
ALTER TABLE seat_holding ADD CONSTRAINT uq_seat_holding_period UNIQUE (seat_id, role, holding WITHOUT OVERLAPS);

-- One question a vacancy to the organisation's contact.
CREATE TABLE vacancy_request (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    seat_id          BIGINT      NOT NULL,
    vacant_since     DATE        NOT NULL,
    contact_person_id BIGINT     NOT NULL,
    requested_at     DATETIME(6) NOT NULL COMMENT 'UTC; the first time',
    reminded_at      DATETIME(6) NULL COMMENT 'UTC; the last time that a coordinator asked again',
    PRIMARY KEY (id),
    CONSTRAINT uq_vacancy_request_seat_id UNIQUE (seat_id, vacant_since, contact_person_id),
    CONSTRAINT fk_vacancy_request_seat_id FOREIGN KEY (seat_id) REFERENCES seat (id),
    CONSTRAINT fk_vacancy_request_contact_person_id FOREIGN KEY (contact_person_id) REFERENCES person (id)
);

GRANT SELECT, INSERT, UPDATE ON vacancy_request TO '${webUser}'@'%';
-- Only what has not begun is taken back: a hand-over that is undone before its date.
GRANT DELETE ON seat_holding TO '${webUser}'@'%';
