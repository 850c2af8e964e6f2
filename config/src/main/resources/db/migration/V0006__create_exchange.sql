-- Questions and answers. Texts are cleaned HTML of a few harmless elements.

CREATE TABLE question (
    id                BIGINT       NOT NULL AUTO_INCREMENT,
    network_id        BIGINT       NOT NULL,
    title             VARCHAR(200) NOT NULL,
    body              TEXT         NOT NULL,
    asked_by_id       BIGINT       NOT NULL,
    organisation_id   BIGINT       NOT NULL COMMENT 'the asker''s organisation when asking',
    asked_at          DATETIME(6)  NOT NULL COMMENT 'UTC',
    asked_on          DATE         NOT NULL COMMENT 'business date',
    withdrawn_at      DATETIME(6)  NULL COMMENT 'UTC',
    merged_into_id    BIGINT       NULL COMMENT 'a duplicate, counted as one with that question (reports.md M13)',
    submission_key    CHAR(36)     NOT NULL,
    version           BIGINT       NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uq_question_submission_key UNIQUE (submission_key),
    CONSTRAINT fk_question_network_id FOREIGN KEY (network_id) REFERENCES network (id),
    CONSTRAINT fk_question_asked_by_id FOREIGN KEY (asked_by_id) REFERENCES person (id),
    CONSTRAINT fk_question_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_question_merged_into_id FOREIGN KEY (merged_into_id) REFERENCES question (id)
);
CREATE INDEX ix_question_network_id ON question (network_id, asked_at);
CREATE INDEX ix_question_asked_on ON question (asked_on);

CREATE TABLE answer (
    id              BIGINT      NOT NULL AUTO_INCREMENT,
    question_id     BIGINT      NOT NULL,
    body            TEXT        NOT NULL,
    answered_by_id  BIGINT      NOT NULL,
    organisation_id BIGINT      NOT NULL,
    answered_at     DATETIME(6) NOT NULL COMMENT 'UTC',
    answered_on     DATE        NOT NULL COMMENT 'business date',
    own_solution    BOOLEAN     NOT NULL COMMENT 'by the asker: resolved, not answered (reports.md M14)',
    submission_key  CHAR(36)    NOT NULL,
    version         BIGINT      NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT uq_answer_submission_key UNIQUE (submission_key),
    CONSTRAINT fk_answer_question_id FOREIGN KEY (question_id) REFERENCES question (id),
    CONSTRAINT fk_answer_answered_by_id FOREIGN KEY (answered_by_id) REFERENCES person (id),
    CONSTRAINT fk_answer_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_answer_question_id ON answer (question_id, answered_at);

GRANT SELECT, INSERT, UPDATE ON question TO '${webUser}'@'%';
GRANT SELECT, INSERT, UPDATE ON answer TO '${webUser}'@'%';
