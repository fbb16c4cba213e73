-- A danger to people that a resident wrote of (S3, S5b): who was alarmed, and who looks after it.
CREATE TABLE emergency (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  resident_id BIGINT NOT NULL,
  dangers VARCHAR(64) NOT NULL COMMENT 'as people read them',
  place VARCHAR(128) NOT NULL COMMENT 'as far as known; empty when it is not',
  order_id BIGINT NULL,
  taken_by VARCHAR(64) NULL COMMENT 'staff userid: who said that he looks after it',
  taken_at DATETIME(3) NULL,
  raised_at DATETIME(3) NOT NULL,
  heard_at DATETIME(3) NOT NULL COMMENT 'when the resident last wrote of it',
  KEY ix_emergency_resident (resident_id, heard_at),
  KEY ix_emergency_order (order_id),
  CONSTRAINT fk_emergency_resident FOREIGN KEY (resident_id) REFERENCES resident (id)
) DEFAULT CHARSET=utf8mb4;

-- What the resident wrote of it; each message counts once.
CREATE TABLE emergency_word (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  emergency_id BIGINT NOT NULL,
  source_key VARCHAR(64) NOT NULL COMMENT 'key of the message',
  at DATETIME(3) NOT NULL,
  words VARCHAR(2000) NOT NULL,
  UNIQUE KEY uk_emergency_word_source (source_key),
  KEY ix_emergency_word (emergency_id, id),
  CONSTRAINT fk_emergency_word FOREIGN KEY (emergency_id) REFERENCES emergency (id)
) DEFAULT CHARSET=utf8mb4;

-- Who was alarmed: one card each.
CREATE TABLE emergency_card (
  emergency_id BIGINT NOT NULL,
  userid VARCHAR(64) NOT NULL,
  PRIMARY KEY (emergency_id, userid),
  CONSTRAINT fk_emergency_card FOREIGN KEY (emergency_id) REFERENCES emergency (id)
) DEFAULT CHARSET=utf8mb4;
