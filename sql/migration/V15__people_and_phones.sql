-- Residents' phone numbers (F3): sealed, searched by a keyed hash, shown masked. One row per resident once he was asked or gave a number.
CREATE TABLE resident_phone (
  resident_id BIGINT NOT NULL PRIMARY KEY,
  sealed VARBINARY(64) NULL COMMENT 'nonce and AES-256-GCM of the digits, bound to the resident',
  key_id CHAR(8) NULL COMMENT 'fingerprint of the key that sealed it',
  search_hash CHAR(64) NULL COMMENT 'HMAC-SHA256 of the digits, hexadecimal',
  masked VARCHAR(16) NULL,
  source_key VARCHAR(64) NULL COMMENT 'of the message that brought the number',
  kept_at DATETIME(3) NULL,
  asked_at DATETIME(3) NULL COMMENT 'when the resident was last asked for it',
  refused_at DATETIME(3) NULL,
  KEY ix_resident_phone_search (search_hash),
  KEY ix_resident_phone_key (key_id),
  CONSTRAINT fk_resident_phone FOREIGN KEY (resident_id) REFERENCES resident (id)
) DEFAULT CHARSET=utf8mb4;

-- Who wants to see the number behind an order, and what the supervisor said (F3).
CREATE TABLE phone_reveal (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id BIGINT NOT NULL,
  asked_by VARCHAR(64) NOT NULL,
  reason VARCHAR(255) NOT NULL,
  asked_at DATETIME(3) NOT NULL,
  state VARCHAR(16) NOT NULL COMMENT 'ASKED, APPROVED, REFUSED',
  decided_by VARCHAR(64) NULL,
  decided_at DATETIME(3) NULL,
  shown_until DATETIME(3) NULL COMMENT 'exclusive; set by the approval',
  open_key VARCHAR(96) NULL COMMENT 'order and asker while nothing is decided: one open wish of each',
  UNIQUE KEY uk_phone_reveal_open (open_key),
  KEY ix_phone_reveal (order_id, asked_by, state),
  CONSTRAINT fk_phone_reveal_order FOREIGN KEY (order_id) REFERENCES work_order (id)
) DEFAULT CHARSET=utf8mb4;

-- Every look at a full number; only ever appended to.
CREATE TABLE phone_look (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reveal_id BIGINT NOT NULL,
  order_id BIGINT NOT NULL,
  resident_id BIGINT NOT NULL,
  userid VARCHAR(64) NOT NULL,
  at DATETIME(3) NOT NULL,
  KEY ix_phone_look_order (order_id, at),
  CONSTRAINT fk_phone_look_reveal FOREIGN KEY (reveal_id) REFERENCES phone_reveal (id)
) DEFAULT CHARSET=utf8mb4;
