-- Meetings and attendance per seat.

CREATE TABLE meeting (
    id                       BIGINT       NOT NULL AUTO_INCREMENT,
    network_id               BIGINT       NOT NULL COMMENT 'the network that calls it',
    title                    VARCHAR(200) NOT NULL,
    starts_at                DATETIME(6)  NOT NULL COMMENT 'UTC',
    ends_at                  DATETIME(6)  NOT NULL COMMENT 'UTC',
    starts_on                DATE         NOT NULL COMMENT 'business date of the start',
    location                 VARCHAR(200) NOT NULL,
    status                   VARCHAR(20)  NOT NULL,
    attendance_recorded_at   DATETIME(6)  NULL COMMENT 'UTC; null until someone has recorded it',
    version                  BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT fk_meeting_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT ck_meeting_status CHECK (status IN ('PLANNED', 'CALLED', 'HELD', 'CANCELLED')),
    CONSTRAINT ck_meeting_ends_at CHECK (ends_at > starts_at)
);
CREATE INDEX ix_meeting_network_id ON meeting (network_id, starts_on);
CREATE INDEX ix_meeting_starts_on ON meeting (starts_on);

-- A joint meeting: the other networks that hold it together with the calling one (reports.md M2).
CREATE TABLE meeting_co_network (
    meeting_id BIGINT NOT NULL,
    network_id BIGINT NOT NULL,
    PRIMARY KEY (meeting_id, network_id),
    CONSTRAINT fk_meeting_co_network_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_meeting_co_network_network_id FOREIGN KEY (network_id) REFERENCES network (id)
);
CREATE INDEX ix_meeting_co_network_network_id ON meeting_co_network (network_id);

CREATE TABLE attendance (
    id         BIGINT      NOT NULL AUTO_INCREMENT,
    meeting_id BIGINT      NOT NULL,
    seat_id    BIGINT      NOT NULL,
    presence   VARCHAR(20) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_attendance_meeting_id UNIQUE (meeting_id, seat_id),
    CONSTRAINT fk_attendance_meeting_id FOREIGN KEY (meeting_id) REFERENCES meeting (id),
    CONSTRAINT fk_attendance_seat_id FOREIGN KEY (seat_id) REFERENCES seat (id),
    CONSTRAINT ck_attendance_presence CHECK (presence IN ('PRESENT', 'DIGITAL', 'SUBSTITUTE', 'ABSENT'))
);
CREATE INDEX ix_attendance_seat_id ON attendance (seat_id);

GRANT SELECT, INSERT, UPDATE ON meeting TO '${webUser}'@'%';
GRANT SELECT, INSERT ON meeting_co_network TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE ON attendance TO '${webUser}'@'%';
