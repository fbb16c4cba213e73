-- S1: the month plan as supervisors make it at a desk.
ALTER TABLE duty_plan ADD COLUMN version BIGINT NOT NULL DEFAULT 0 COMMENT 'one more with each change of the draft';
ALTER TABLE duty_shift ADD COLUMN daily TINYINT(1) NOT NULL DEFAULT 1 COMMENT 'somebody must have it every day';
-- Who changed what about one subject, newest first.
ALTER TABLE console_deed ADD KEY ix_console_deed_subject (community_id, subject, id);
