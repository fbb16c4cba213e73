-- Messages to people, written in the transaction of the change and delivered after it.
CREATE TABLE notice (
  seq BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'order of delivery within a recipient',
  id CHAR(32) NOT NULL COMMENT 'the msgid given to the platform: a repeat is refused there',
  recipient VARCHAR(80) NOT NULL COMMENT 'resident:<id> or staff:<userid>',
  template VARCHAR(48) NOT NULL,
  facts TEXT NOT NULL COMMENT 'JSON object of strings and lists',
  card VARCHAR(128) NULL COMMENT 'the card that this notice sends or repaints',
  order_id BIGINT NULL,
  priority VARCHAR(8) NOT NULL,
  prepaid TINYINT(1) NOT NULL COMMENT 'its place in the 5-message budget is already taken',
  state VARCHAR(16) NOT NULL COMMENT 'PENDING, CLAIMED, SENT, HELD, SKIPPED, DEAD',
  attempts INT NOT NULL DEFAULT 0,
  next_attempt_at DATETIME(3) NOT NULL,
  claimed_until DATETIME(3) NULL,
  created_at DATETIME(3) NOT NULL,
  settled_at DATETIME(3) NULL,
  problem VARCHAR(500) NULL,
  text VARCHAR(4000) NULL COMMENT 'what was really said, for the transcript',
  UNIQUE KEY uk_notice_id (id),
  KEY ix_notice_lane (recipient, state, seq),
  KEY ix_notice_due (state, next_attempt_at),
  KEY ix_notice_claimed (state, claimed_until),
  KEY ix_notice_order (order_id)
) DEFAULT CHARSET=utf8mb4;

-- What could not be said in chat: the front desk phones.
CREATE TABLE call_back_task (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  resident_id BIGINT NOT NULL,
  order_id BIGINT NULL,
  cause VARCHAR(32) NOT NULL,
  detail VARCHAR(1000) NULL,
  source_key VARCHAR(64) NOT NULL,
  state VARCHAR(16) NOT NULL COMMENT 'WAITING, DONE',
  created_at DATETIME(3) NOT NULL,
  done_at DATETIME(3) NULL,
  UNIQUE KEY uk_call_back_source (source_key),
  KEY ix_call_back_state (community_id, state, created_at)
) DEFAULT CHARSET=utf8mb4;
