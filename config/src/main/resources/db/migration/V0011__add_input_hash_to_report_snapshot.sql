-- What a month's figures were last computed or compared from: when v_report_input differs, something has changed since.
ALTER TABLE report_snapshot ADD COLUMN input_hash CHAR(64) NULL COMMENT 'v_report_input as it was before the facts were collected; of a frozen snapshot: when it was last compared';
