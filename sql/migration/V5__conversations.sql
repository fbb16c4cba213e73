-- Inbound messages, stored before anything is done with them, and where each conversation stands.
CREATE TABLE kf_cursor (
  kf_id VARCHAR(64) NOT NULL PRIMARY KEY,
  next_cursor VARCHAR(128) NOT NULL,
  updated_at DATETIME(3) NOT NULL
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE conversation (
  resident_id BIGINT NOT NULL PRIMARY KEY,
  kf_id VARCHAR(64) NOT NULL,
  customer_id VARCHAR(64) NOT NULL,
  state TEXT NOT NULL COMMENT 'JSON with a schema version',
  human TINYINT(1) NOT NULL DEFAULT 0 COMMENT 'a person serves the resident: the bot is silent',
  budget INT NOT NULL COMMENT 'messages still allowed until the resident writes again',
  window_until DATETIME(3) NOT NULL COMMENT '48 h after the resident''s last message',
  paid_at DATETIME(3) NOT NULL COMMENT 'when the last place of the budget was taken',
  UNIQUE KEY uk_conversation (kf_id, customer_id),
  CONSTRAINT fk_conversation_resident FOREIGN KEY (resident_id) REFERENCES resident (id)
) DEFAULT CHARSET=utf8mb4;

CREATE TABLE inbound_message (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'order of arrival',
  msgid VARCHAR(64) NOT NULL,
  kf_id VARCHAR(64) NOT NULL,
  customer_id VARCHAR(64) NULL,
  kind VARCHAR(24) NOT NULL,
  text VARCHAR(4000) NULL,
  menu_id VARCHAR(128) NULL,
  media_id VARCHAR(160) NULL,
  details VARCHAR(4000) NOT NULL COMMENT 'JSON object of strings: what else the kind has to tell',
  sent_at DATETIME(3) NOT NULL,
  received_at DATETIME(3) NOT NULL,
  raw MEDIUMTEXT NOT NULL COMMENT 'JSON as the platform gave it',
  state VARCHAR(16) NOT NULL COMMENT 'NEW, PROCESSED, IGNORED, FAILED',
  attempts INT NOT NULL DEFAULT 0,
  problem VARCHAR(255) NULL,
  UNIQUE KEY uk_inbound_msgid (kf_id, msgid),
  KEY ix_inbound_todo (state, kf_id, customer_id, id),
  KEY ix_inbound_customer (kf_id, customer_id, id)
) DEFAULT CHARSET=utf8mb4;

-- What staff tapped or wrote. The row and its effect are one transaction; a failed effect leaves the row to the sweep.
CREATE TABLE staff_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  event_key VARCHAR(96) NOT NULL,
  userid VARCHAR(64) NULL,
  kind VARCHAR(24) NOT NULL,
  raw MEDIUMTEXT NOT NULL COMMENT 'decrypted XML',
  received_at DATETIME(3) NOT NULL,
  state VARCHAR(16) NOT NULL COMMENT 'NEW, PROCESSED, IGNORED, FAILED',
  attempts INT NOT NULL DEFAULT 0,
  next_attempt_at DATETIME(3) NOT NULL,
  problem VARCHAR(255) NULL,
  UNIQUE KEY uk_staff_event (event_key),
  KEY ix_staff_event_due (state, next_attempt_at)
) DEFAULT CHARSET=utf8mb4;

-- What the bot waits for from a member of staff (the result of a repair, a reason): one question at a time.
CREATE TABLE staff_prompt (
  userid VARCHAR(64) NOT NULL PRIMARY KEY,
  kind VARCHAR(24) NOT NULL,
  order_number VARCHAR(24) NOT NULL,
  asked_at DATETIME(3) NOT NULL
) DEFAULT CHARSET=utf8mb4;

-- Cards at the platform: which task id shows which card.
CREATE TABLE wecom_card (
  card VARCHAR(128) NOT NULL,
  userid VARCHAR(64) NOT NULL,
  task_id VARCHAR(128) NOT NULL,
  generation INT NOT NULL COMMENT '1, one more when a new card had to be sent',
  updated_at DATETIME(3) NOT NULL,
  PRIMARY KEY (card),
  UNIQUE KEY uk_wecom_card_task (task_id)
) DEFAULT CHARSET=utf8mb4;

-- Unused codes that may repaint a card: one from sending it, one from each tap; each works once and lives 72 hours.
CREATE TABLE wecom_card_code (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  task_id VARCHAR(128) NOT NULL,
  code VARCHAR(255) NOT NULL,
  got_at DATETIME(3) NOT NULL,
  tried_by CHAR(32) NULL COMMENT 'the notice whose repaint was attempted with it',
  KEY ix_wecom_card_code (task_id, got_at)
) DEFAULT CHARSET=utf8mb4;
