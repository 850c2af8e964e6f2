-- Which run holds the month: until it has given the lease back, a run has not ended, whatever its history says.
ALTER TABLE report_lease ADD COLUMN execution_id BIGINT NULL COMMENT 'of the run history; null until the run begins';
