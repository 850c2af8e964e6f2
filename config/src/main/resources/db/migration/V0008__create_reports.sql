-- What the nightly job compiles and the report pages read (reports.md §5–6).
-- No column of any report_ table says who: the smallest unit is a network, a municipality or the region (T2).
-- A snapshot is one compiled report of one month. It is built unseen, then made the current one by one small transaction.
-- Values are unrounded; NULL is printed "–" or as its note says. Labels are kept as they were when it was compiled.

CREATE TABLE report_snapshot (
    id             BIGINT      NOT NULL AUTO_INCREMENT,
    period         CHAR(7)     NOT NULL COMMENT 'month, 2026-10',
    business_date  DATE        NOT NULL COMMENT 'the day of the run in Europe/Stockholm',
    data_through   DATE        NOT NULL COMMENT 'last day included: "data t.o.m."; the last day of the month once it is over',
    complete_month BOOLEAN     NOT NULL COMMENT 'false: the month so far',
    metric_version SMALLINT    NOT NULL COMMENT 'version of the definitions; another version: series break, no comparison',
    state          VARCHAR(20) NOT NULL,
    frozen         BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'true from the 5th working day after the month: never recomputed',
    computed_at    DATETIME(6) NOT NULL COMMENT 'UTC',
    content_hash   CHAR(64)    NULL COMMENT 'SHA-256 of everything below; the same input gives the same hash',
    run_key        VARCHAR(80) NOT NULL COMMENT 'the job instance that builds it: a restart continues the same snapshot',
    PRIMARY KEY (id),
    CONSTRAINT uq_report_snapshot_run_key UNIQUE (run_key),
    -- BUILDING: unseen, in the making. COMPLETE: was or is published. COMPARED: recomputation of a frozen month, never shown.
    CONSTRAINT ck_report_snapshot_state CHECK (state IN ('BUILDING', 'COMPLETE', 'COMPARED'))
);
CREATE INDEX ix_report_snapshot_period ON report_snapshot (period, state);

-- Which snapshot readers see. One row a month; its update is the publication.
CREATE TABLE report_current (
    period       CHAR(7)     NOT NULL,
    snapshot_id  BIGINT      NOT NULL,
    published_at DATETIME(6) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (period),
    CONSTRAINT fk_report_current_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES report_snapshot (id)
);

-- The networks of a snapshot: those that existed at the period's end and were not closed before it began.
CREATE TABLE report_network (
    snapshot_id BIGINT       NOT NULL,
    slug        VARCHAR(120) NOT NULL,
    name        VARCHAR(160) NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    section     VARCHAR(20)  NOT NULL COMMENT 'political bodies are reported apart from officials'' networks',
    status      VARCHAR(20)  NOT NULL COMMENT 'at the period''s end',
    comparable  BOOLEAN      NOT NULL COMMENT 'existed, not closed, in both this period and the same period last year: like for like',
    PRIMARY KEY (snapshot_id, slug),
    CONSTRAINT fk_report_network_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES report_snapshot (id) ON DELETE CASCADE,
    CONSTRAINT ck_report_network_section CHECK (section IN ('OFFICIALS', 'POLITICAL'))
);

CREATE TABLE report_municipality (
    snapshot_id BIGINT       NOT NULL,
    scb_code    CHAR(4)      NOT NULL,
    name        VARCHAR(120) NOT NULL,
    short_name  VARCHAR(60)  NOT NULL,
    PRIMARY KEY (snapshot_id, scb_code),
    CONSTRAINT fk_report_municipality_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES report_snapshot (id) ON DELETE CASCADE
);

-- One figure with its two comparisons. All three are hidden by the same rules (T15), each by its own data.
CREATE TABLE report_figure (
    snapshot_id           BIGINT         NOT NULL,
    scope_kind            VARCHAR(20)    NOT NULL,
    scope_key             VARCHAR(120)   NOT NULL COMMENT 'empty for REGION, slug for NETWORK, SCB code for MUNICIPALITY',
    section               VARCHAR(20)    NOT NULL,
    metric                VARCHAR(4)     NOT NULL COMMENT 'M1 … M15 of reports.md §6.2',
    variant               VARCHAR(30)    NOT NULL DEFAULT '' COMMENT 'empty: the figure itself; else e.g. COMPARABLE, MEDIAN_DAYS, P75',
    value                 DECIMAL(20, 8) NULL COMMENT 'count, per cent (0–100) or working days, unrounded',
    numerator             BIGINT         NULL,
    denominator           BIGINT         NULL,
    note                  VARCHAR(40)    NULL COMMENT 'why there is no value, or how to read it',
    suppressed            BOOLEAN        NOT NULL DEFAULT FALSE,
    last_year_value       DECIMAL(20, 8) NULL COMMENT 'the same period last year',
    last_year_numerator   BIGINT         NULL,
    last_year_denominator BIGINT         NULL,
    last_year_note        VARCHAR(40)    NULL,
    last_year_suppressed  BOOLEAN        NOT NULL DEFAULT FALSE,
    previous_value        DECIMAL(20, 8) NULL COMMENT 'the previous month, as many days of it',
    previous_numerator    BIGINT         NULL,
    previous_denominator  BIGINT         NULL,
    previous_note         VARCHAR(40)    NULL,
    previous_suppressed   BOOLEAN        NOT NULL DEFAULT FALSE,
    PRIMARY KEY (snapshot_id, scope_kind, scope_key, section, metric, variant),
    CONSTRAINT fk_report_figure_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES report_snapshot (id) ON DELETE CASCADE,
    CONSTRAINT ck_report_figure_scope_kind CHECK (scope_kind IN ('REGION', 'NETWORK', 'MUNICIPALITY')),
    CONSTRAINT ck_report_figure_section CHECK (section IN ('OFFICIALS', 'POLITICAL')),
    -- What is suppressed is not there: neither the value nor what it could be derived from.
    CONSTRAINT ck_report_figure_suppressed CHECK (NOT suppressed OR COALESCE(value, numerator, denominator) IS NULL),
    CONSTRAINT ck_report_figure_last_year CHECK (NOT last_year_suppressed OR COALESCE(last_year_value, last_year_numerator, last_year_denominator) IS NULL),
    CONSTRAINT ck_report_figure_previous CHECK (NOT previous_suppressed OR COALESCE(previous_value, previous_numerator, previous_denominator) IS NULL)
);

-- The matrix network × municipality; the only thing that is said at that cross (reports.md, the subtle case).
CREATE TABLE report_representation (
    snapshot_id  BIGINT       NOT NULL,
    network_slug VARCHAR(120) NOT NULL,
    scb_code     CHAR(4)      NOT NULL,
    state        VARCHAR(20)  NOT NULL COMMENT 'no row: not expected',
    PRIMARY KEY (snapshot_id, network_slug, scb_code),
    CONSTRAINT fk_report_representation_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES report_snapshot (id) ON DELETE CASCADE,
    -- REPRESENTED: present at least once. VACANT: no seat filled at the period's end. NOT_ATTENDED: meetings with recorded
    -- attendance, none with this municipality. NO_MEETING: no held meeting with recorded attendance, so nothing is claimed.
    CONSTRAINT ck_report_representation_state CHECK (state IN ('REPRESENTED', 'VACANT', 'NOT_ATTENDED', 'NO_MEETING'))
);

-- Months for the chart, at most 24, the period's own month last.
CREATE TABLE report_series (
    snapshot_id BIGINT         NOT NULL,
    section     VARCHAR(20)    NOT NULL,
    metric      VARCHAR(4)     NOT NULL COMMENT 'M2, for the region',
    month       CHAR(7)        NOT NULL,
    value       DECIMAL(20, 8) NULL,
    PRIMARY KEY (snapshot_id, section, metric, month),
    CONSTRAINT fk_report_series_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES report_snapshot (id) ON DELETE CASCADE
);

-- Rättelse: what a frozen figure would be today. The frozen figure itself stays (T9).
CREATE TABLE report_correction (
    id         BIGINT         NOT NULL AUTO_INCREMENT,
    period     CHAR(7)        NOT NULL,
    scope_kind VARCHAR(20)    NOT NULL,
    scope_key  VARCHAR(120)   NOT NULL,
    section    VARCHAR(20)    NOT NULL,
    metric     VARCHAR(4)     NOT NULL,
    variant    VARCHAR(30)    NOT NULL DEFAULT '',
    old_value  DECIMAL(20, 8) NULL COMMENT 'as frozen, or as last corrected',
    new_value  DECIMAL(20, 8) NULL,
    old_note   VARCHAR(40)    NULL,
    new_note   VARCHAR(40)    NULL,
    noted_on   DATE           NOT NULL COMMENT 'business date of the recomputation',
    PRIMARY KEY (id)
);
CREATE INDEX ix_report_correction_period ON report_correction (period, noted_on);

-- The nightly guard: one row a business date, so that of two nodes one runs.
CREATE TABLE report_nightly_run (
    business_date DATE        NOT NULL,
    state         VARCHAR(20) NOT NULL,
    node          VARCHAR(80) NOT NULL,
    attempts      SMALLINT    NOT NULL DEFAULT 1,
    claimed_at    DATETIME(6) NOT NULL COMMENT 'UTC',
    heartbeat_at  DATETIME(6) NOT NULL COMMENT 'UTC; a running night without one for 5 minutes is taken over',
    finished_at   DATETIME(6) NULL COMMENT 'UTC',
    PRIMARY KEY (business_date),
    -- CAUGHT_UP: missed, and covered by the run of a later business date.
    CONSTRAINT ck_report_nightly_run_state CHECK (state IN ('RUNNING', 'DONE', 'FAILED', 'CAUGHT_UP'))
);

-- Who compiles a month right now: a second run of the same month is refused.
CREATE TABLE report_lease (
    period       CHAR(7)     NOT NULL,
    node         VARCHAR(80) NOT NULL,
    heartbeat_at DATETIME(6) NOT NULL COMMENT 'UTC; a lease without one for 5 minutes belongs to a dead node',
    PRIMARY KEY (period)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON report_snapshot TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_current TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_network TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_municipality TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_figure TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_representation TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_series TO '${batchUser}'@'%';
-- A correction stands: it is added, never changed or taken away.
GRANT SELECT, INSERT ON report_correction TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_nightly_run TO '${batchUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON report_lease TO '${batchUser}'@'%';

GRANT SELECT ON report_snapshot TO '${webUser}'@'%';
GRANT SELECT ON report_current TO '${webUser}'@'%';
GRANT SELECT ON report_network TO '${webUser}'@'%';
GRANT SELECT ON report_municipality TO '${webUser}'@'%';
GRANT SELECT ON report_figure TO '${webUser}'@'%';
GRANT SELECT ON report_representation TO '${webUser}'@'%';
GRANT SELECT ON report_series TO '${webUser}'@'%';
GRANT SELECT ON report_correction TO '${webUser}'@'%';
GRANT SELECT ON report_nightly_run TO '${webUser}'@'%';
