-- The order, its story, its photos.
CREATE TABLE order_counter (
  community_id BIGINT NOT NULL,
  day DATE NOT NULL COMMENT 'in the community''s zone',
  last INT NOT NULL,
  PRIMARY KEY (community_id, day)
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE work_order (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number VARCHAR(24) NOT NULL,
  community_id BIGINT NOT NULL,
  resident_id BIGINT NOT NULL,
  home_id BIGINT NULL,
  place VARCHAR(128) NOT NULL COMMENT 'as read back to the resident',
  service VARCHAR(48) NOT NULL COMMENT 'code in config/catalogue.yml',
  trade VARCHAR(32) NOT NULL,
  urgent TINYINT(1) NOT NULL,
  content VARCHAR(2000) NOT NULL,
  appointment_start DATETIME(3) NULL,
  appointment_end DATETIME(3) NULL,
  appointment VARCHAR(64) NOT NULL COMMENT 'as read back to the resident',
  extra_request VARCHAR(1000) NULL,
  state VARCHAR(16) NOT NULL,
  round INT NOT NULL COMMENT '1, and one more with every rework (W3b)',
  first_responsible VARCHAR(64) NULL COMMENT 'W3a: stays through transfers',
  engineer VARCHAR(64) NULL,
  return_by DATETIME(3) NOT NULL COMMENT 'W7',
  overdue TINYINT(1) NOT NULL DEFAULT 0,
  result VARCHAR(2000) NULL,
  closing VARCHAR(16) NULL COMMENT 'SATISFIED or BY_SUPERVISOR',
  closing_reason VARCHAR(1000) NULL,
  opened_at DATETIME(3) NOT NULL,
  accepted_at DATETIME(3) NULL,
  arrived_at DATETIME(3) NULL,
  completed_at DATETIME(3) NULL,
  closed_at DATETIME(3) NULL,
  version INT NOT NULL,
  source_key VARCHAR(64) NOT NULL COMMENT 'msgid of the confirmation: one confirmation, one order',
  UNIQUE KEY uk_work_order_number (number),
  UNIQUE KEY uk_work_order_source (source_key),
  KEY ix_work_order_resident (resident_id, state),
  KEY ix_work_order_engineer (engineer, state),
  KEY ix_work_order_open (community_id, state, opened_at),
  CONSTRAINT fk_work_order_community FOREIGN KEY (community_id) REFERENCES community (id),
  CONSTRAINT fk_work_order_resident FOREIGN KEY (resident_id) REFERENCES resident (id)
) DEFAULT CHARSET=utf8mb4;

-- Append-only: the program has no statement that changes or deletes a line.
CREATE TABLE timeline_entry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id BIGINT NOT NULL,
  round INT NOT NULL,
  at DATETIME(3) NOT NULL,
  actor VARCHAR(64) NOT NULL COMMENT 'staff userid, "resident" or "clock"',
  event VARCHAR(32) NOT NULL,
  detail VARCHAR(2000) NULL,
  KEY ix_timeline_order (order_id, id),
  CONSTRAINT fk_timeline_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;

-- A photo, voice or file. The platform keeps media three days, so it is copied at once.
CREATE TABLE attachment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id BIGINT NULL,
  resident_id BIGINT NULL COMMENT 'sender, when a resident sent it',
  staff_id VARCHAR(64) NULL COMMENT 'sender, when staff sent it',
  kind VARCHAR(16) NOT NULL,
  media_id VARCHAR(160) NOT NULL,
  source_key VARCHAR(96) NOT NULL COMMENT 'key of the message that brought it',
  state VARCHAR(16) NOT NULL COMMENT 'PENDING, STORED, FAILED',
  attempts INT NOT NULL DEFAULT 0,
  next_attempt_at DATETIME(3) NOT NULL,
  file VARCHAR(160) NULL COMMENT 'relative to the file store',
  content_type VARCHAR(64) NULL,
  size BIGINT NULL,
  received_at DATETIME(3) NOT NULL,
  problem VARCHAR(255) NULL,
  UNIQUE KEY uk_attachment_source (source_key),
  KEY ix_attachment_order (order_id),
  KEY ix_attachment_loose (resident_id, order_id),
  KEY ix_attachment_due (state, next_attempt_at)
) DEFAULT CHARSET=utf8mb4;
