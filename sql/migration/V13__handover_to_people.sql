-- Who asked for a person (S5c): the session is handed over, and somebody must answer in time.
CREATE TABLE human_request (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  resident_id BIGINT NOT NULL,
  place VARCHAR(128) NOT NULL COMMENT 'as far as it is known, else empty',
  words VARCHAR(1000) NOT NULL,
  source_key VARCHAR(64) NOT NULL COMMENT 'of the message, and of the task to phone him',
  asked_at DATETIME(3) NOT NULL,
  answer_due DATETIME(3) NOT NULL COMMENT 'S5c: the supervisor is told when nobody answered by then',
  answer VARCHAR(16) NOT NULL COMMENT 'WAITING, ESCALATED, ANSWERED',
  answered_at DATETIME(3) NULL,
  transfer VARCHAR(16) NOT NULL COMMENT 'PENDING, DONE, REFUSED, OVER',
  attempts INT NOT NULL DEFAULT 0,
  next_attempt_at DATETIME(3) NOT NULL,
  code VARCHAR(255) NULL COMMENT 'allows one message to the resident while he waits, 48 hours',
  problem VARCHAR(255) NULL,
  UNIQUE KEY uk_human_request_source (source_key),
  KEY ix_human_request_due (answer, answer_due),
  KEY ix_human_request_transfer (transfer, next_attempt_at),
  KEY ix_human_request_resident (resident_id, answer)
) DEFAULT CHARSET=utf8mb4;

-- Complaints and praise (S3), for the supervisor and the figures.
CREATE TABLE resident_remark (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  resident_id BIGINT NOT NULL,
  kind VARCHAR(16) NOT NULL COMMENT 'COMPLAINT, PRAISE',
  place VARCHAR(128) NOT NULL,
  words VARCHAR(2000) NOT NULL,
  at DATETIME(3) NOT NULL,
  source_key VARCHAR(64) NOT NULL,
  UNIQUE KEY uk_resident_remark_source (source_key),
  KEY ix_resident_remark (community_id, kind, at)
) DEFAULT CHARSET=utf8mb4;
