-- A correction belongs to the frozen report that it corrects, and goes with it: a report that names a network which has
-- become secret is replaced, and a correction of its totals would tell that network's figures.

ALTER TABLE report_correction ADD COLUMN snapshot_id BIGINT NULL COMMENT 'the frozen report that it corrects';
UPDATE report_correction c JOIN report_current r ON r.period = c.period SET c.snapshot_id = r.snapshot_id;
DELETE FROM report_correction WHERE snapshot_id IS NULL;
ALTER TABLE report_correction
    MODIFY COLUMN snapshot_id BIGINT NOT NULL COMMENT 'the frozen report that it corrects',
    ADD CONSTRAINT fk_report_correction_snapshot_id FOREIGN KEY (snapshot_id) REFERENCES report_snapshot (id) ON DELETE CASCADE;
