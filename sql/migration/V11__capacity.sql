-- What residents asked for and no order came of (D4, D7): counted to see what is missed.
CREATE TABLE declined_request (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  community_id BIGINT NOT NULL,
  resident_id BIGINT NOT NULL,
  service VARCHAR(48) NOT NULL COMMENT 'code in config/catalogue.yml',
  words VARCHAR(2000) NOT NULL COMMENT 'of the resident',
  cause VARCHAR(16) NOT NULL COMMENT 'NOT_OFFERED (D4), FEE_REFUSED (D7)',
  at DATETIME(3) NOT NULL,
  source_key VARCHAR(96) NOT NULL COMMENT 'key of the message: the same message is one request',
  UNIQUE KEY uk_declined_source (source_key),
  KEY ix_declined_count (community_id, at),
  CONSTRAINT fk_declined_community FOREIGN KEY (community_id) REFERENCES community (id),
  CONSTRAINT fk_declined_resident FOREIGN KEY (resident_id) REFERENCES resident (id)
) DEFAULT CHARSET=utf8mb4;

-- One row a trade: who gives visits away holds its lock, so that two residents are not promised the same engineer (D3).
CREATE TABLE visit_gate (
  community_id BIGINT NOT NULL,
  trade VARCHAR(32) NOT NULL,
  passed INT NOT NULL COMMENT 'how often it was taken',
  PRIMARY KEY (community_id, trade),
  CONSTRAINT fk_visit_gate_community FOREIGN KEY (community_id) REFERENCES community (id)
) DEFAULT CHARSET=utf8mb4;

-- D7: what the resident agreed to before the order was opened.
ALTER TABLE work_order ADD COLUMN agreed_fee VARCHAR(128) NULL COMMENT 'in words, as told to the resident';
