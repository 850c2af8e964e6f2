-- What a run of the nightly job collects before it compiles: facts of one snapshot, deleted when it is published.
-- Only the batch user reads them, since a network × municipality count of attendance can be one person (reports.md §5).
-- Keys begin with the network, since figures are compiled by ranges of networks.
-- All rows of a snapshot are collected in one step, so a restarted run compiles exactly what the first one would have.

-- The local-date intervals that a snapshot looks at, from_on <= day < to_on in Europe/Stockholm.
-- 0: the period; 1: the same period last year; 2: the previous month; 3 and up: months of the series, newest first.
CREATE TABLE report_window (
    snapshot_id   BIGINT   NOT NULL,
    window_no     SMALLINT NOT NULL,
    from_on       DATE     NOT NULL,
    to_on         DATE     NOT NULL,
    measured_from DATE     NOT NULL COMMENT 'questions asked from this day …',
    measured_to   DATE     NOT NULL COMMENT '… and before this day have their 10 working days end within the interval',
    PRIMARY KEY (snapshot_id, window_no),
    CONSTRAINT fk_report_window_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES report_snapshot (id) ON DELETE CASCADE,
    CONSTRAINT ck_report_window_to_on CHECK (to_on > from_on)
);

CREATE TABLE report_fact_network (
    snapshot_id  BIGINT       NOT NULL,
    window_no    SMALLINT     NOT NULL,
    network_id   BIGINT       NOT NULL,
    slug         VARCHAR(120) NOT NULL,
    section      VARCHAR(20)  NOT NULL,
    status_first VARCHAR(20)  NULL COMMENT 'on the first day; null: did not exist',
    status_last  VARCHAR(20)  NOT NULL COMMENT 'on the last day',
    PRIMARY KEY (snapshot_id, network_id, window_no)
);

CREATE TABLE report_fact_meeting (
    snapshot_id    BIGINT   NOT NULL,
    window_no      SMALLINT NOT NULL,
    network_id     BIGINT   NOT NULL COMMENT 'a joint meeting has a row for each of its networks',
    meeting_id     BIGINT   NOT NULL,
    has_attendance BOOLEAN  NOT NULL,
    PRIMARY KEY (snapshot_id, network_id, window_no, meeting_id)
);

CREATE TABLE report_fact_seat (
    snapshot_id  BIGINT   NOT NULL,
    window_no    SMALLINT NOT NULL,
    network_id   BIGINT   NOT NULL,
    seat_id      BIGINT   NOT NULL COMMENT 'expected on the last day',
    scb_code     CHAR(4)  NOT NULL,
    filled       BOOLEAN  NOT NULL,
    vacant_since DATE     NULL COMMENT 'first day without a holder',
    PRIMARY KEY (snapshot_id, network_id, window_no, seat_id)
);

CREATE TABLE report_fact_attendance (
    snapshot_id       BIGINT   NOT NULL,
    window_no         SMALLINT NOT NULL,
    network_id        BIGINT   NOT NULL,
    scb_code          CHAR(4)  NOT NULL,
    meetings_expected INT      NOT NULL COMMENT 'held, attendance recorded, municipality expected that day',
    meetings_present  INT      NOT NULL COMMENT 'of these, with at least one seat present',
    seats_called      INT      NOT NULL COMMENT 'occupied seats called, over meetings',
    seats_present     INT      NOT NULL COMMENT 'of these, present',
    seats_distinct    INT      NOT NULL COMMENT 'different occupied seats called',
    PRIMARY KEY (snapshot_id, network_id, window_no, scb_code)
);

CREATE TABLE report_fact_document (
    snapshot_id BIGINT   NOT NULL,
    window_no   SMALLINT NOT NULL,
    network_id  BIGINT   NOT NULL,
    documents   INT      NOT NULL,
    PRIMARY KEY (snapshot_id, network_id, window_no)
);

CREATE TABLE report_fact_question (
    snapshot_id BIGINT   NOT NULL,
    window_no   SMALLINT NOT NULL,
    network_id  BIGINT   NOT NULL,
    question_id BIGINT   NOT NULL,
    in_period   BOOLEAN  NOT NULL COMMENT 'asked within the interval',
    measured    BOOLEAN  NOT NULL COMMENT 'its 10 working days ended within the interval',
    asked_on    DATE     NOT NULL,
    answered_on DATE     NULL COMMENT 'first answer by another, before the end of the interval',
    PRIMARY KEY (snapshot_id, network_id, window_no, question_id)
);

CREATE TABLE report_fact_contribution (
    snapshot_id       BIGINT      NOT NULL,
    window_no         SMALLINT    NOT NULL,
    section           VARCHAR(20) NOT NULL,
    scb_code          CHAR(4)     NOT NULL,
    metric            VARCHAR(4)  NOT NULL COMMENT 'M11 documents, M13 questions',
    acts              INT         NOT NULL,
    distinct_at_least INT         NOT NULL COMMENT 'never more than the number of people behind the acts (T15)',
    PRIMARY KEY (snapshot_id, window_no, section, scb_code, metric)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON report_window TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_fact_network TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_fact_meeting TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_fact_seat TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_fact_attendance TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_fact_document TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_fact_question TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_fact_contribution TO '${batchUser}'@'%';

-- What the views below search by.
CREATE INDEX ix_meeting_status ON meeting (status, starts_on);
CREATE INDEX ix_seat_holding_valid ON seat_holding (seat_id, role, valid_from);
